import type { FundRole } from '../form';
import type { Word } from './dictionary';

/** What a column of the funds block holds. */
export type FundColumn =
  'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'weight-and-score' | 'note';

/** Headings of the funds block, as wordOf.ts leaves them. */
export const FUND_WORDS: readonly Word<FundColumn>[] = [
  {
    meaning: 'initial',
    spelled: [
      /^(?:年初|年初批复|批复|年初安排)(?:的)?(?:预算)?(?:资金|安排|批复|下达)*(?:数|金额|额|资金|总额)?$/,
      /^计划投资(?:额|总额|数)?$/,
    ],
  },
  {
    meaning: 'rate',
    spelled: [/^(?:预算|资金|全年|项目|年度|部门)*(?:执行|支出|支付|使用|完成)(?:率|进度|比例)$/],
  },
  {
    meaning: 'weight',
    spelled: [/^(?:执行率|预算执行率?|资金|指标)?(?:分值|权重|分值权重|权重分值|标准分|满分)$/, '分数'],
  },
  {
    meaning: 'score',
    spelled: [/^(?:执行率|预算执行率?|资金执行率?|资金|自评|指标|实际)?(?:得分|自评分|得分值)$/],
  },
  {
    meaning: 'executed',
    spelled: [
      /^(?:全年|年度|本年|本年度|当年|预算|资金|专项|债券|实际|累计|项目)*(?:执行|支出|支付|决算|使用)(?:数|金额|额|资金|资金数)$/,
      /^(?:全年|年度|本年|当年|预算|实际|累计)+(?:执行|支出|支付|使用)$/,
      /^实际(?:投入|使用)(?:的)?(?:资金)?(?:数|额|金额|总额|情况)?$/,
    ],
  },
  {
    meaning: 'budget',
    spelled: [
      /^(?:全年|年度|本年|本年度|当年|调整|调整后|变更后|年中|中期|实际|最终|项目|的)*预算(?:安排|资金|总|下达)*(?:数|金额|额|合计|总计)?$/,
      /^预算调整(?:后)?(?:数|金额)$/,
      /^(?:项目|年度|全年)?预算批复(?:数|金额|额)$/,
      /^(?:下达预算|预算指标|指标下达)数$/,
      /^(?:项目|年度|全年|专项|债券)*资金(?:安排|计划|下达)(?:数|金额|额)?$/,
    ],
  },
  {
    meaning: 'note',
    spelled: [/^(?:未完成|未执行|执行率?偏低|预算执行|执行|偏差|差异)*原因(?:分析|说明)?(?:及改进措施)?$/],
  },
];

/** Labels of the rows of the funds block, tried in this order. */
export const FUND_ROLES: readonly Word<FundRole>[] = [
  {
    meaning: 'total',
    spelled: [
      /总额|总金额|资金合计|金额合计|总资金|总预算|资金总数/,
      /^(?:合计|总计|预算执行情况|部门预算执行情况|项目资金|年度资金|总数)$/,
    ],
  },
  { meaning: 'carryover', spelled: [/结转|结余/] },
  { meaning: 'other', spelled: [/其他|其它|非财政|自有|自筹|专户|单位资金|社会|贷款|债务|债券/] },
  {
    meaning: 'fiscal',
    spelled: [/财政|拨款|中央|上级|省级|省本级|市级|区级|县级|本级|地方|公共预算|政府性基金|国有资本/],
  },
];

/**
 * The rows of the national form (财预〔2020〕10号附件 as forms repeat it) in their order: what four rows
 * mean whose labels got lost.
 */
export const FUND_ROLES_IN_ORDER: readonly FundRole[] = ['total', 'fiscal', 'carryover', 'other'];
