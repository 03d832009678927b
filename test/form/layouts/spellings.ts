import type { Word } from '../../../src/form/words/dictionary';
import type { ColumnMeaning } from '../../../src/form/form';
import { COLUMN_WORDS } from '../../../src/form/words/columnWords';
import { FUND_WORDS } from '../../../src/form/words/fundWords';
import type { FundColumn } from '../../../src/form/words/fundWords';
import type { Fact, FundFact } from './seeds';

type Spellings<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Headings as published forms write them, collected without a look at the program's own table. */
const PUBLISHED: Spellings<Fact | 'level1' | 'level2' | 'level3'> = {
  level1: ['一级指标', '一级 指标', '一级\n指标', '一级指标名称'],
  level2: ['二级指标', '二 级 指 标', '二级\n指标'],
  level3: ['三级指标', '三级指标名称', '指标名称', '具体指标', '三级指标（绩效内容）'],
  target: [
    '年度指标值', '指标值', '年初目标值(A)', '年度目标指标值', '目标值', '年度指标值（A）', '年度\n指标值', '预期指标值', '2023年度目标值', '指标值（目标值）',
    '绩效目标值', '计划完成值', '年度目标值', '预期当年实现值',
  ],
  actual: [
    '实际完成值', '全年完成值', '全年实际值', '全年实际完成值', '实际完成指标值', '完成值', '年终完成值', '实际完成值（B）', '实际\n完成值', '完 成 值', '目标实际完成值',
    '年度实际完成值', '实际完成情况', '指标完成情况', '实际值', '年度完成值', '实际完成', '业绩值',
  ],
  weight: ['分值', '权重', '指标权重(分)', '指标分值权重', '分数', '分 值', '分值（分）', '权重（%）', '标准分值', '权重/分值', '指标分值', '权重值'],
  score: ['得分', '自评分', '自评得分', '指标得分(分)', '得 分', '单位自评得分', '实际得分', '自评得分（分）', '部门自评分'],
  note: [
    '偏差原因分析及改进措施', '未完成原因分析', '未完成原因和改进措施', '未完成原因及拟采取的改进措施', '产生差异的原因及改进措施', '偏差原因及改进措施', '偏差原因分析\n及改进措施',
    '备注', '扣分原因', '存在问题及改进措施', '偏离原因及整改措施', '得分说明', '未达标原因',
  ],
}; // prettier-ignore

const PUBLISHED_FUNDS: Spellings<FundFact> = {
  initial: ['年初预算数', '年初预算', '年初\n预算数', '年初预算数（A）', '年初批复预算数'],
  budget: ['全年预算数', '全年预算数(B)', '调整后预算数', '调整预算数', '全年（调整）预算数', '预算数(A)', '全年预算 数'],
  executed: ['全年执行数', '预算执行数', '执行数(B)', '实际支付数', '全年执行数（C）', '实际支出数', '执行金额'],
  weight: ['分值', '权重', '分数', '分 值', '执行率权重'],
  rate: ['执行率', '执行率(C/B)', '预算执行率', '执行率（%）', '执行率\n（B/A）', '资金执行率'],
  score: ['得分', '自评得分', '执行率得分（分）', '得 分', '自评分'],
}; // prettier-ignore

/** What a heading may say: what was collected, and every plain spelling of the program's own table. */
export const HEADINGS = withOwn(PUBLISHED, COLUMN_WORDS as readonly Word<ColumnMeaning>[]);
export const FUND_HEADINGS = withOwn(PUBLISHED_FUNDS, FUND_WORDS as readonly Word<FundColumn>[]);

/** Columns that forms have besides, with what stands in them. */
export const EXTRAS: readonly (readonly [heading: string, text: string])[] = [
  ['序号', '1'],
  ['设置依据', '规划'],
  ['上年完成值', '95%'],
  ['赋分规则', '按完成比例赋分'],
  ['佐证材料', '台账'],
  ['复核分', '/'],
  ['是否核心指标', '否'],
  ['完成率', '100%'],
  ['指标解释', '反映工作数量'],
  ['评分标准', '完成得满分'],
  ['数据来源', '统计年报'],
];

function withOwn<Key extends string>(
  published: Spellings<Key>,
  words: readonly Word<string>[],
): Spellings<Key> {
  const own = (key: string): readonly string[] =>
    words
      .filter(({ meaning }) => meaning === key)
      .flatMap(({ spelled }) => spelled.filter((spelling) => typeof spelling === 'string'));
  return Object.fromEntries(
    (Object.keys(published) as Key[]).map((key) => [key, [...new Set([...published[key], ...own(key)])]]),
  ) as unknown as Spellings<Key>;
}
