/** Alternatives ordered so that a regular expression takes the longest one first. */
export function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A sticky expression for one of the words, the longest first; scanning word by word is linear. */
export function oneOf(words: readonly string[]): RegExp {
  return new RegExp(
    longestFirst(words)
      .map((word) => word.replace(SPECIAL, '\\$&'))
      .join('|'),
    'y',
  );
}

/** Where the run of such words that begins at a place ends. */
export function skipWords(words: RegExp, text: string, from: number): number {
  let at = from;
  words.lastIndex = at;
  while (words.test(text)) {
    at = words.lastIndex;
  }
  return at;
}

/** Said before a number or a date without changing it: 实际完成118次, 共举办12场, 达到95%. */
export const NEUTRAL_BEFORE: readonly string[] = [
  '实际', '已', '共', '共计', '总计', '合计', '累计', '总共', '计', '全年', '年度', '本年', '本年度', '当年', '全部', '目标', '目标值', '指标值', '完成值', '实际值',
  '完成', '达到', '达', '为', '是', '有', '实现', '举办', '开展', '组织', '召开', '发生', '新增', '建成', '发放', '仅', '只', '均',
  '按计划', '按时', '按期', '如期', '采购', '购置', '购买', '到货', '支出', '支付', '新建', '改造', '维修', '检查', '巡查', '培训', '检测',
  '约', '大约', '大概', '近', '将近', '接近', '差不多', '估计', '≈', '平均', '年均', '提高', '提升', '增长', '增加', '上升', '同比', '较上年', '比上年', '在', ':', '¥', '人民币',
]; // prettier-ignore

/** Said besides a date: 完成时间为, 于…竣工, 截至. */
export const NEUTRAL_AROUND_DATE: readonly string[] = [
  ...NEUTRAL_BEFORE, '时间', '日期', '期限', '时限', '时点', '截至', '截止', '截止到', '到', '于', '竣工', '完工', '开工', '验收',
  '支付', '拨付', '发放', '签订', '到位', '交付', '启动', '结束', '投入使用', '上线', '实施', '工作', '项目', '任务', '工程', '采购', '合同',
  '按时', '按期', '如期', '建设', '安装', '并', '了', '起', '止', '通过', '全面', '时',
]; // prettier-ignore

/** Said behind a number to confirm it: 100%完成, 118次达标. */
export const CONFIRMATION: readonly string[] = [
  '已', '均', '全部', '全面', '按时', '按期', '按计划', '如期', '超额', '完成', '达标', '达成', '合格', '实现', '通过', '达到', '目标', '任务',
  '指标', '到位', '落实', '覆盖', '全覆盖', '整', '之间', '办结', '拨付', '发放', '下达', '响应', '送达', '竣工', '完工', '验收',
]; // prettier-ignore

/** Takes back or weakens what stands besides it. */
export const DENIAL = /[未没无不非差欠缺仅只]|部分|基本|尚|除外?/;
