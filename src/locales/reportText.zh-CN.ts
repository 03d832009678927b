/** 报告用语。每条都是完整的词或句子，不在别处拼接。 */
export const zhCN = {
  status: {
    ready: '可以报送',
    'not-ready': '不可报送',
    'no-form': '没有自评表',
    unreadable: '无法读取',
    failed: '未处理',
  },
  severity: { error: '错误', warning: '警告', info: '提示' },
  label: {
    project: '项目',
    unit: '单位',
    year: '年度',
    ruleset: '规则',
    printedRules: '表中写明',
    goal: '目标表',
    total: '总分',
    grade: '等级',
    remark: '说明',
    file: '文件',
    sheet: '工作表',
    status: '结论',
    forms: '自评表',
    errors: '错误',
    warnings: '警告',
    infos: '提示',
    cell: '单元格',
    message: '说明',
    count: '次数',
  },
  columns: {
    level1: '一级指标',
    level2: '二级指标',
    level3: '三级指标',
    target: '年度指标值',
    'target-initial': '年初指标值',
    sign: '指标性质',
    'target-unit': '度量单位',
    actual: '实际完成值',
    weight: '分值',
    score: '得分',
    'weight-and-score': '分值/得分',
    note: '偏差原因分析及改进措施',
    coefficient: '得分系数',
    rate: '完成率',
    criterion: '评分标准',
    extra: '其他',
  },
  /** 表中没有写资金名称时的叫法。 */
  fundRoles: {
    total: '年度资金总额',
    fiscal: '当年财政拨款',
    carryover: '上年结转资金',
    other: '其他资金',
  },
  edit: {
    score: '得分',
    rate: '执行率',
    'execution-score': '预算执行得分',
    'total-weight': '分值合计',
    total: '总分',
    grade: '等级',
    note: '偏差原因',
    fact: '填报内容',
  },
  /** 同一行里两句话、两个短语之间。 */
  sentenceSpace: '',
  colon: '：',
  separator: '，',
  blank: '（空）',
  unknown: '—',
  noProject: '（未写项目名称）',
  noFindings: '没有发现问题。',
  printedRule: (names: readonly string[], quote: string) => `${names.join('、')}：“${quote}”`,
  comparedWith: (place: string, title: string) =>
    `已和批准的目标表比对：${place}${title === '' ? '' : `“${title}”`}。`,
  rulesetReason: (name: string, id: string, reason: string) => `${name}（${id}）。${reason}`,
  recalculated: (before: string, after: string) => `${before} → ${after}（重新计算后）`,
  unjudged: (recorded: string, count: number) => `${recorded} → —（${count} 项未评）`,
  unchanged: (value: string) => `${value}（重新计算后不变）`,
  gradeChange: (before: string, after: string) => `等级 ${before} → ${after}`,
  gradeSame: (value: string) => `等级 ${value}`,
  gradeByRule: (value: string) => `等级 ${value}（按规则）`,
  unreadableSheet: (message: string) => `有工作表无法读取，其余已读取。${message}`,
  goalTable: (place: string, title: string) => `${place}“${title}”是绩效目标表，不是自评表，未作评分和校验。`,
  incompleteHeadings: (place: string, missing: readonly string[], seen: readonly string[]) =>
    `${place} 像是自评表，但缺少表头${missing.map((name) => `“${name}”`).join('、')}，未作评分和校验。` +
    (seen.length > 0 ? `已有表头：${seen.join('、')}。` : ''),
  summary: (workbooks: number, forms: number) => `共 ${workbooks} 个工作簿，${forms} 张自评表。`,
  summaryStatus: (ready: number, notReady: number, noForm: number, unreadable: number) =>
    [
      `可以报送 ${ready} 个`,
      `不可报送 ${notReady} 个`,
      noForm > 0 ? `没有自评表 ${noForm} 个` : '',
      unreadable > 0 ? `无法读取 ${unreadable} 个` : '',
    ]
      .filter(Boolean)
      .join('，') + '。',
  summaryFindings: (errors: number, warnings: number, infos: number) =>
    `错误 ${errors} 个，警告 ${warnings} 个，提示 ${infos} 个。`,
  accepted: {
    title: (count: number) => `已忽略（${count}）`,
    label: '已忽略',
    why: (reason: string, by: string, date: string) =>
      `忽略原因：${reason}（${[by, date].filter(Boolean).join('，')}）`,
    count: (count: number) => `另有 ${count} 个已忽略。`,
    lapsed: (place: string, message: string, reason: string) =>
      `${place}曾忽略的问题已不存在或内容已变：${message}忽略原因：${reason}`,
    notFound: (
      config: string,
      title: string,
      code: string,
      where: readonly string[],
      { reason, by, date }: { readonly reason: string; readonly by: string; readonly date: string },
    ) =>
      `${config} 中忽略的“${title}”（${[code, ...where].join('，')}）在这次校验的文件里没有再出现。` +
      `忽略原因：${reason}（${[by, date].filter(Boolean).join('，')}）`,
  },
  hiddenSheets: {
    sheet: (name: string, isVeryHidden: boolean, forms: number) => {
      const about = [isVeryHidden ? '深度隐藏' : '', forms > 0 ? `${forms} 张自评表` : ''].filter(Boolean);
      return about.length > 0 ? `${name}（${about.join('，')}）` : name;
    },
    sentence: (names: readonly string[]) => `有隐藏的工作表：${names.join('、')}。`,
  },
  rowsLeft: (count: number) => `另有 ${count} 行超出工作表的行数，没有列出。`,
  attention: '需要处理的工作簿',
  unexpected:
    '处理时出现意外错误，这是 ziping 的缺陷，不是文件的问题。请加上 --debug 重试，并把输出反馈给维护者。',
  changes: {
    saved: (path: string) => `已保存到 ${path}`,
    savedInPlace: '已保存到原文件',
    nothing: '无需改动',
    nothingSaved: (path: string) => `无需改动，原样保存到 ${path}`,
    dryRun: '试运行，未保存',
    offered: '以下得分低于规则给出的分数，又没有填写原因，未作改动：',
    refused: '以下单元格未能写入：',
    nothingToUndo: '没有可以撤销的改动',
    flagsCleared: '没有可以撤销的改动，已清除标色',
    notUndone: '以下单元格没有恢复：',
    changedSinceWritten: '重新计算之后有人改过，保留现在的内容',
    why: {
      changed: '读取之后已被改动',
      protected: '工作表受保护',
      missing: '工作表已不存在',
      altered: '写入后变成了别的内容，已恢复',
    },
    summary: (workbooks: number, saved: number, cells: number) =>
      `共 ${workbooks} 个工作簿，保存 ${saved} 个，改动 ${cells} 个单元格。`,
    summaryDry: (workbooks: number, cells: number) =>
      `试运行：共 ${workbooks} 个工作簿，将改动 ${cells} 个单元格，未保存任何文件。`,
    summaryOffered: (cells: number) => `另有 ${cells} 处扣分没有原因，未作改动，请补充原因或恢复得分。`,
    errorsLeft: (errors: number) => `还有 ${errors} 处错误，处理后才能报送，详见 ziping check。`,
    summaryFailed: (workbooks: number) => `${workbooks} 个工作簿未能处理。`,
  },
  sheetReport: {
    title: '绩效自评表校验报告',
    columns: ['工作表', '单元格', '级别', '问题', '说明', '按规则', '现为'],
    snapshot: '本表为导出时的校验结果；工作簿改动后请重新校验并导出。',
    footer: '第 &P 页，共 &N 页',
  },
  groups: {
    units: '按单位',
    findings: '按问题',
    severity: '级别',
    finding: '问题',
    titleAndCode: (title: string, code: string) => `${title}（${code}）`,
  },
  ownReport: '这是 ziping 写的报告，没有校验。',
  briefly: '以上是汇总。逐个文件的问题：加 --by file，或用 --output 报告.html 写成网页。',
  formSummary: {
    title: '绩效自评表汇总',
    recalculated: '重新计算后',
    allReady: (forms: number) => `${forms} 张自评表全部可以报送`,
    notReady: (notReady: number, forms: number, unreadable: number) =>
      [
        notReady > 0 ? `${forms} 张自评表中 ${notReady} 张不可报送` : '',
        unreadable > 0 ? `${unreadable} 处无法读取` : '',
      ]
        .filter(Boolean)
        .join('，'),
  },
  returnList: {
    title: '退回清单',
    what: (units: number, forms: number) =>
      forms > 0
        ? `${forms} 份须退回修改${units > 0 ? `，涉及 ${units} 个单位` : ''}。`
        : '没有需要退回的自评表。',
    ask: { heading: '要求', must: '须改正', check: '请核对' },
    opinion: '退回意见',
    noUnit: '（未写单位）',
    lead: (project: string | null, sheet: string, must: number, check: number) =>
      `${project === null ? `工作表“${sheet}”` : `《${project}》`}绩效自评表有 ${must} 项须改正` +
      `${check > 0 ? `，另有 ${check} 项请核对` : ''}，改好后请重新报送。`,
    item: (number: number, cell: string | null, message: string, proposed: string | undefined) =>
      `${number}. ${cell === null ? '' : `${cell}：`}${message}` +
      `${proposed === undefined ? '' : `请改为 ${proposed}。`}`,
    items: (number: number, title: string, cells: readonly string[]) =>
      `${number}. ${title}（${cells.length} 处）：${cells.join('、')}。`,
    unreadable: (message: string) => `${message}请重新报送能够打开的文件。`,
  },
  rulesSheet: {
    title: '评分所依据的规则',
    what: '每张自评表采用的规则和理由；表中写明的计分办法优先采用，注明单元格和原文。',
    words: '理由或表中原文',
  },
  statistics: { title: '统计' },
  page: {
    title: '绩效自评表校验报告',
    overview: '总体情况',
    readiness: (ready: number, workbooks: number) => `${workbooks} 个工作簿中 ${ready} 个可以报送`,
    grades: '评分等级（重新计算后）',
    gradeCount: (grade: string, count: number) => `${grade} ${count} 张`,
    noGrade: '无等级',
    frequent: '最常见的问题',
    finding: '问题',
    frequentOccurrences: '处数',
    frequentForms: '涉及自评表',
    contents: '工作簿',
    funds: '资金',
    fundColumns: {
      label: '资金',
      initial: '年初预算数',
      budget: '全年预算数',
      executed: '全年执行数',
      weight: '分值',
      rate: '执行率',
      score: '得分',
    },
    indicators: '绩效指标',
    indicatorColumns: {
      name: '指标',
      target: '年度指标值',
      actual: '实际完成值',
      weight: '分值',
      recorded: '填报得分',
      computed: '规则得分',
      explanation: '得分依据',
    },
    findings: '校验问题',
    printedRules: (count: number) => `表中写明的计分办法（${count} 处）`,
    severityColumn: '级别',
    recordedAndComputed: (recorded: string, computed: string) => `${recorded}（规则 ${computed}）`,
    scoreRange: (min: string, max: string) => `${min}～${max}`,
    note: (text: string) => `表中说明：${text}`,
    total: '合计',
    back: '回到顶部',
    placeholderRows: (count: number) => `另有 ${count} 行没有填写指标，未列出。`,
    footer: (tool: string) => `由 ${tool} 生成。单元格地址指原工作簿中的位置。`,
  },
};

/** The words of tables, pages and explanations; what a finding says comes with the finding. */
export type ReportText = typeof zhCN;
