/** 解释评分规则和单元格的用语。 */
export const zhCN = {
  ruleset: {
    title: (name: string, id: string, version: string) => `${name}（${id}），版本 ${version}`,
    headings: {
      execution: '预算执行',
      quantitative: '定量指标',
      overAchievement: '超额完成',
      qualitative: '定性指标',
      grades: '评分等级',
      rounding: '小数',
      weights: '分值',
      chosen: '自动选用的情形',
      sources: '出处',
    },
    execution: (weight: string) =>
      `得分 = 分值 × 全年执行数 ÷ 全年预算数，最高为分值。分值通常为 ${weight} 分。`,
    executionCriterion: (weight: string, criterion: string) =>
      `按执行率计分：${criterion.replace(/[。；]$/, '')}。分值通常为 ${weight} 分。`,
    executionNote: (rate: string) => `执行率低于 ${rate} 时须说明原因。`,
    reached: '达到年度指标值，得满分；任何得分不得超过分值。',
    positive: {
      ratio: '正向指标（越大越好）未达到时：得分 = 完成值 ÷ 指标值 × 分值。',
      'all-or-nothing': '正向指标（越大越好）未达到时不得分。',
    },
    reverse: {
      ratio: '反向指标（越小越好）未达到时：得分 = 指标值 ÷ 完成值 × 分值。',
      linear:
        '反向指标（越小越好）未达到时：得分 =（1 −（完成值 − 指标值）÷ 指标值）× 分值，完成值达到指标值的 2 倍时为 0。',
      'all-or-nothing': '反向指标（越小越好）未达到时不得分。',
    },
    band: (from: string, to: string | null, deduct: string) =>
      to === null
        ? `正向指标超出指标值 ${from}（含）以上：扣分值的 ${deduct}。`
        : `正向指标超出指标值 ${from}（含）至 ${to}：扣分值的 ${deduct}。`,
    warnFrom: (ratio: string) => `完成值达到指标值的 ${ratio} 时提示分析原因。`,
    exactAtLeast: '指标值为“=”的，完成值超过指标值也为完成。',
    zeroNoteFrom: (value: string) => `指标值为 0 的，完成值达到 ${value} 时须说明原因。`,
    noteFrom: (ratio: string) => `完成值达到指标值的 ${ratio} 时须说明原因。`,
    noPenalty: '超额完成不扣分。',
    tier: (name: string, from: string, to: string, open: boolean) =>
      `${name}：分值的 ${from} 至 ${to}${open ? `（不含 ${to}）` : ''}。`,
    grade: (name: string, from: string, to: string | null) =>
      to === null ? `${name}：${from} 分（含）以上。` : `${name}：${from} 分（含）至 ${to} 分。`,
    lowestGrade: (name: string, to: string) => `${name}：${to} 分以下。`,
    rounding: {
      'half-up': (places: number) =>
        places === 0 ? '得分四舍五入到整数。' : `得分四舍五入，保留 ${places} 位小数。`,
      truncate: (places: number) =>
        places === 0 ? '得分舍去小数。' : `得分保留 ${places} 位小数，其余舍去。`,
    },
    totalWeight: (weight: string) => `全部分值合计 ${weight} 分。`,
    section: (name: string, weight: string) => `${name}：${weight} 分。`,
    sectionsRequired: '各部分分值必须如此。',
    sectionsUsual: '各部分分值通常如此，可以调整。',
    chosenByNotes: (passages: readonly string[]) =>
      `表中说明含有${passages.map((text) => `“${text}”`).join('、')}。`,
    chosenByHeadings: (headings: readonly string[]) =>
      `表头含有${headings.map((text) => `“${text}”`).join('、')}。`,
    chosenByRegion: (regions: readonly string[]) =>
      `主管部门、实施单位、标题、文件名或工作表名属于${regions.map((text) => `“${text}”`).join('或')}。`,
    chosenByCode: (codes: readonly string[]) => `项目编码或所在地的行政区划代码以 ${codes.join('、')} 开头。`,
    neverChosen: '没有其他规则适用时选用。',
    basis: (title: string) => `依据：${title}`,
    seen: '见过原文',
    quoted: '据转述，未见原文',
    practice: '没有明文',
    source: (title: string, status: string) => `${title}（${status}）`,
    quote: (text: string) => `原文：${text}`,
  },
  cell: {
    funds: {
      initial: (label: string) => `“${label}”的年初预算数`,
      budget: (label: string) => `“${label}”的全年预算数`,
      executed: (label: string) => `“${label}”的全年执行数`,
      weight: (label: string) => `“${label}”的分值`,
      rate: (label: string) => `“${label}”的执行率`,
      score: (label: string) => `“${label}”的预算执行得分`,
    },
    indicator: {
      name: (name: string) => `指标“${name}”的名称`,
      target: (name: string) => `指标“${name}”的年度指标值`,
      actual: (name: string) => `指标“${name}”的实际完成值`,
      weight: (name: string) => `指标“${name}”的分值`,
      score: (name: string) => `指标“${name}”的得分`,
      note: (name: string) => `指标“${name}”的偏差原因分析及改进措施`,
      criterion: (name: string) => `指标“${name}”的评分标准`,
    },
    totalWeight: '分值合计',
    totalScore: '总分',
    grade: '评分等级',
    project: '项目名称',
    department: '主管部门',
    unit: '实施单位',
    year: '年度',
    heading: (meaning: string) => `表头，读作“${meaning}”`,
    section: (name: string) => `一级指标“${name}”`,
    printedNotes: '表中自带的填报说明',
    other: '在自评表范围内，但不参与评分和校验',
    outside: (cell: string) => `${cell} 不在任何自评表之内。`,
    noForm: '这个工作簿里没有自评表。',
    formula: (text: string) => `公式：${text}`,
    becomes: (before: string, after: string) => `重新计算后由 ${before} 改为 ${after}。`,
    statesRule: (rule: string) => `本表的评分规则由此而来：${rule}。`,
    usedFor: (reasoning: string) => `用于计算得分：${reasoning}`,
  },
};

/** The words that explain a ruleset or a cell. */
export type ExplainText = typeof zhCN;
