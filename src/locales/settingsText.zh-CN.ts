/** 设置页的用语。单独成篇，用到时才载入。 */
export const zhCN = {
  heading: '设置',
  language: '语言',
  touch: '重新计算时可以改动',
  scores: '指标得分',
  arithmetic: '执行率、总分和等级',
  notes: '偏差原因草稿',
  flags: '用底色标出有问题的单元格',
  previewFirst: '写入前先预览改动',
  kept: '评分规则和这些选项保存在工作簿中，语言保存在本机。',
  ownRules: '使用自己的规则文件…',
  ownRulesWhat: '选择 JSON 格式的评分规则文件，保存到这个工作簿。',
  goals: '绩效目标表',
  goalsFile: '与目标表文件比对…',
  goalsWhat: '选择含批准的绩效目标表的 .xlsx 文件，窗格打开期间据以比对。',
  clearFlags: '清除所有标记',
  adjust: {
    inWords: '规则全文',
    heading: '调整数值',
    name: '调整后的规则',
    executionWeight: '预算执行分值',
    noteBelow: '执行率低于多少须说明（%）',
    warnFrom: '超过指标值多少倍提示',
    noteFrom: '超过指标值多少倍须说明',
    gradeFrom: (grade: string) => `“${grade}”的起点分`,
    places: '得分小数位数',
    save: '用于这个工作簿',
  },
};

/** The words of the pane's settings. */
export type SettingsText = typeof zhCN;
