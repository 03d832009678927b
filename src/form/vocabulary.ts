/**
 * Every word by which ziping knows a form, as wordOf.ts leaves it. A heading or label of
 * another province is one more spelling here; nothing else has to change.
 */
import type { Word } from './dictionary';
import type { ColumnMeaning, FundRole } from './form';

/** Headings of the indicator table. */
export const COLUMN_WORDS: readonly Word<ColumnMeaning>[] = [
  {
    meaning: 'level1',
    spelled: ['一级指标', '一级', '一级指标名称', '一级绩效指标', '指标类别', '指标类型', '指标分类', '类别'],
  },
  { meaning: 'level2', spelled: ['二级指标', '二级', '二级指标名称', '二级绩效指标'] },
  {
    meaning: 'level3',
    spelled: [
      '三级指标',
      '三级',
      '三级指标名称',
      '三级绩效指标',
      '指标名称',
      '绩效指标名称',
      '指标内容',
      '绩效指标内容',
      '具体指标',
      '评价内容',
    ],
    weak: ['绩效指标', '指标', '评价指标', '考核指标'],
  },
  {
    meaning: 'target-initial',
    spelled: [/^年初(?:设定|绩效|预期)*(?:指标值?|目标值?|目标指标值)$/],
  },
  {
    meaning: 'target',
    spelled: [
      /^(?:年度|全年|本年|本年度|当年|预期|计划|设定|设置|绩效|目标|指标|调整|调整后|预算)*(?:指标值|目标值|预期值|计划值)$/,
      /^(?:年度|预期|绩效|计划|全年)+(?:指标|目标)$/,
      /^(?:计划|预期|预期当年|目标)(?:完成|实现)(?:值|数)$/,
      '目标',
      '预期指标',
    ],
  },
  {
    meaning: 'sign',
    spelled: [
      '指标性质',
      '指标符号',
      '符号',
      '运算符号',
      '运算符',
      '计算符号',
      '比较符号',
      '比较符',
      '指标方向',
      '目标值符号',
      '性质',
    ],
  },
  {
    meaning: 'target-unit',
    spelled: [/^(?:指标|指标值|目标值)?(?:度量|计量|计算)单位$/, '指标单位', '指标值单位', '目标值单位'],
    weak: ['单位'],
  },
  {
    meaning: 'actual',
    spelled: [
      /^(?:年度|全年|本年|本年度|当年|年终|年末|年底|自评|指标|绩效|目标|项目)*(?:实际|实际完成|实际实现|实际达到|实际达成|完成|实现|达成)(?:指标|目标)?(?:值|数|数值|情况|结果)$/,
      /^(?:年度|全年|本年|当年)*实际(?:完成|实现|达到)$/,
      /^(?:实际|年度|绩效)*业绩值$/,
    ],
  },
  {
    meaning: 'weight',
    spelled: [
      /^(?:指标|绩效指标|三级指标|绩效|评价|设定|设置|基础|标准|基准|考核)*(?:分值|权重|分值权重|权重分值|权重分|标准分|满分|满分值)$/,
      /^权重(?:值|分数|[/、]分值)$|^分值[/、]权重$/,
      '分数',
    ],
    weak: ['项目权重', '项目分值'],
  },
  {
    meaning: 'score',
    spelled: [
      /^(?:自评|自我评价|自评价|单位自评|部门自评|项目单位自评|预算单位自评|指标|绩效|绩效自评|实际|评价|考核|最终)?(?:得分|得分值|得分数)$/,
      /^(?:单位|部门|项目单位|预算单位)?(?:自评|自评价|自我评价)(?:分|评分|分数|分值)$/,
    ],
    weak: ['评分', '指标评分', '实际评分', '评价分值'],
  },
  {
    meaning: 'note',
    spelled: [
      /(?:偏差|偏离|差异|差距|未完成|未达|未实现|扣分|失分|减分|超额).*(?:原因|分析|措施|说明|情况)/,
      /^原因.*(?:分析|措施|说明)/,
      /^(?:改进|整改)措施$/,
      /^(?:存在的?|主要)*问题.*(?:原因|措施)/,
    ],
    weak: ['备注', '说明', '原因', '情况说明', '自评说明', '得分说明', '完成情况说明'],
  },
  { meaning: 'coefficient', spelled: ['得分系数', '完成系数', '指标得分系数'] },
  {
    meaning: 'rate',
    spelled: [/^(?:指标|目标|实际|绩效|年度|全年)*完成(?:率|比例|程度|比率)$/],
  },
];

export type FundColumn = 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'note';

/** Headings of the funds block. */
export const FUND_WORDS: readonly Word<FundColumn>[] = [
  {
    meaning: 'initial',
    spelled: [
      /^(?:年初|年初批复|批复|年初安排)(?:的)?(?:预算)?(?:资金|安排|批复|下达)*(?:数|金额|额|资金)?$/,
    ],
  },
  {
    meaning: 'rate',
    spelled: [/^(?:预算|资金|全年|项目|年度|部门)*(?:执行|支出|支付|使用|完成)(?:率|进度)$/],
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
      /^(?:全年|年度|本年|本年度|当年|预算|资金|实际|累计|项目)*(?:执行|支出|支付|决算|使用)(?:数|金额|额|资金|资金数)$/,
      /^(?:全年|年度|本年|当年|预算|实际|累计)+(?:执行|支出|支付)$/,
    ],
  },
  {
    meaning: 'budget',
    spelled: [
      /^(?:全年|年度|本年|本年度|当年|调整|调整后|变更后|年中|中期|实际|最终|项目|的)*预算(?:安排|资金|总|下达)*(?:数|金额|额)?$/,
      /^预算调整(?:后)?(?:数|金额)$/,
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
      /总额|总金额|资金合计|总资金|总预算|资金总数/,
      /^(?:合计|总计|预算执行情况|部门预算执行情况|项目资金|年度资金|总数)$/,
    ],
  },
  { meaning: 'carryover', spelled: [/结转|结余/] },
  { meaning: 'other', spelled: [/其他|其它|自有|自筹|专户|单位资金|社会|贷款|债务|债券/] },
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

export type Label =
  | 'project'
  | 'department'
  | 'unit'
  | 'year'
  | 'funds'
  | 'goals'
  | 'total'
  | 'top-total'
  | 'subtotal'
  | 'grade'
  | 'verdict'
  | 'notes'
  | 'tail';

/** Labels that stand beside or before what they name. */
export const LABELS: readonly Word<Label>[] = [
  {
    meaning: 'project',
    spelled: [
      /^(?:专项|财政|预算|支出|转移支付|专项资金|资金|二级|一级)?项目(?:支出)?(?:名称|名)$/,
      '专项名称',
      '转移支付名称',
      '专项资金名称',
      '政策名称',
    ],
  },
  {
    meaning: 'department',
    spelled: [
      /^(?:项目|预算|资金|省级|市级|区级|县级|中央|地方|省|市|区|县|一级|上级|业务)*主管(?:部门|单位)(?:名称)?(?:及|和|与)?(?:代码|编码)?$/,
      '部门名称',
      '预算部门',
      '中央主管部门',
    ],
  },
  {
    meaning: 'unit',
    spelled: [
      /^(?:项目|具体|资金|预算|自评|填报|二级|基层|项目承担|项目责任)*(?:实施|承担|执行|使用|填报|自评|申报|责任|预算)+(?:单位|部门|科室|处室)(?:名称)?(?:及|和|与)?(?:代码|编码)?$/,
      '项目单位',
      '项目单位名称',
      '单位名称',
      '资金使用单位',
    ],
  },
  { meaning: 'year', spelled: [/^(?:预算|评价|自评|填报|项目|绩效|所属)?(?:年度|年份)$/] },
  {
    meaning: 'funds',
    spelled: [
      /^(?:项目|年度|预算|部门|专项|全年|财政)*(?:资金|资金情况|资金执行情况|预算执行情况|资金使用情况|资金总体情况)$/,
    ],
  },
  {
    meaning: 'goals',
    spelled: [/^(?:年度|项目|全年|年度绩效|绩效|项目年度)?(?:总体|绩效|整体|预期)*目标(?:完成情况)?$/],
  },
  {
    meaning: 'top-total',
    spelled: [
      '自评总分',
      '自评得分',
      '自评总得分',
      '综合得分',
      '总得分',
      '评价得分',
      '绩效自评得分',
      '自评分数',
    ],
  },
  {
    meaning: 'total',
    spelled: [
      /^(?:自评|绩效|绩效自评|评价|综合)?(?:总分|总分值|总得分|得分合计|分值合计|合计得分)$/,
      '合计',
      '总计',
      '共计',
      '总评分',
    ],
  },
  {
    meaning: 'subtotal',
    spelled: ['小计', '分项小计', /^(?:决策|过程|投入|产出|成本|效益|满意度)(?:指标)?(?:小计|合计)$/],
  },
  {
    meaning: 'grade',
    spelled: [
      /^(?:自评|评分|评价|绩效|评定|绩效评价|绩效自评|自评价|综合评价|评价结果|自评结果|结果)?(?:等级|等次|档次|级别)$/,
    ],
  },
  { meaning: 'verdict', spelled: [/^(?:自评|评价|绩效评价|绩效自评|综合评价)(?:结论|结果)$/] },
  {
    meaning: 'notes',
    spelled: [/^(?:填报|填表|填写|评分|表格|指标|自评)?(?:注意事项|说明|须知|要求)$/, /^(?:备|附)?注\d*$/],
  },
  {
    meaning: 'tail',
    spelled: [
      /^(?:主要)?(?:存在|发现)的?(?:主要)?问题(?:及原因|及改进措施|及建议|和建议)*(?:分析)?$/,
      /^(?:下一步)?(?:改进|整改)(?:措施|意见|建议|情况)(?:及建议)?$/,
      /^(?:其他)?需要?(?:其他)?说明的?(?:事项|问题|情况)$/,
      /^其他(?:需要|需)?(?:说明)?的?(?:事项|问题|情况)$/,
      /^(?:填表|填报|制表|审核|复核|经办|联系|评价|自评)人(?:员)?(?:签字|签章|姓名|及电话|及联系电话)?$/,
      /^(?:单位|部门|项目|科室|财务|项目实施单位)?(?:负责人|分管领导|主要领导)(?:签字|签章)?$/,
      /^(?:联系)?电话$/,
      /^(?:填表|填报|自评|评价|制表)(?:日期|时间)$/,
      /^(?:有关|相关|工作)?(?:建议|经验做法|主要经验)$/,
      /^(?:主管部门|财政部门|单位|部门|专家|复核|审核)?(?:审核|复核|评价)?意见$/,
    ],
  },
];

/** Titles, brackets and blanks removed. */
export const TITLES: readonly Word<'self-evaluation' | 'goals' | 'monitoring' | 'other'>[] = [
  {
    meaning: 'self-evaluation',
    spelled: [/(?:自评|自我评价).*(?:表|报告|自评|评价|情况)[\d一二三四五六七八九十]*$/, /自评$/],
  },
  {
    meaning: 'goals',
    spelled: [/目标(?:申报|批复|下达|设定|审核|编制|公开|调整|任务|计划)*表[\d一二三四五六七八九十]*$/],
  },
  { meaning: 'monitoring', spelled: [/(?:监控|监测|跟踪).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
  { meaning: 'other', spelled: [/(?:绩效|评价).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
];
