/** The marks by which forms write years, weights, grades and rows left over, as patterns. */

/** A year as titles state it, Arabic or Chinese digits; not the year of a date. */
export const YEAR =
  /(20\d{2}|[二][〇○零0O][一二三四五六七八九〇○零]{2})(?:年(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月)|$)/;

/** The weight that a section's label states: 产出指标(40分), 效益指标（30）. */
export const SECTION_WEIGHT =
  /[(（【[]?(?:权重|分值|共|占)?[:：]?\s*(\d+(?:\.\d+)?)\s*分\s*[)）】\]]?|[(（【[]\s*(\d+(?:\.\d+)?)\s*[%％]?\s*[)）】\]]/;

/** The weight that a heading of the funds block states: 分值（10分）, 得分(20分*执行率). */
export const HEADING_WEIGHT = /(\d+(?:\.\d+)?)分/;

/** What a column of signs may hold instead of a comparator. The groups `more` and `less` say which way is better. */
export const NATURE_WORDS =
  /^(?:定性|定量|(?<more>正向?)(?=$|指标)|(?<less>反向?|逆向|负向)(?=$|指标)|其他|其它|无)?(?:指标)?$/;

/** Grades as forms write them. */
export const GRADE = /^(?:优|良|中|差)(?:秀|好|等|级)?$/;

/** Grades as a list to tick, and the signs for a ticked and an open box. */
export const TICKED = '☑☒✓✔√■●◉▣⊠⊙';
export const OPEN = '□☐○◯▢◻';

/** Names that stand where an indicator would: ……, 指标2：, / */
export const PLACEHOLDER_NAME = /^(?:[-/\\.·…。*~]*|(?:三级|绩效)?指标(?:\d{1,2}|[一二三四五六七八九十])?)$/;

/** A line between the rows that is no indicator: a page break, a sentence. */
export const REMARKED =
  /^[(（]?(?:第\d+页|续表|接上表|接上页|转下页|下转|上接|以下|以上)|[(（]\s*续(?:表|上表|\d+|[一二三])?\s*[)）]$|^.{24,}[。；;]$/;

/** What sections and groups of indicators are called, where a row of its own names them. */
export const SECTION_NAME =
  /^(?:投入|决策|过程|管理|产出|效果|效益|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标$/;

/** Rows that explain the row above them. */
export const DETAIL_NAME = /^(?:其中|含)(?:[:：\s]|$)|^其中/;

/**
 * What the first two levels of the national form are called, 指标 or not: 数量指标, 社会效益, 服务对象满意度; of a
 * text as wordOf leaves it.
 */
export const LEVEL_NAME =
  /^(?:产出|效益|效果|成本|满意度|投入|决策|过程|管理|数量|质量|时效|进度|(?:经济|社会|生态|生态环境|环境)(?:成本|效益)|可持续(?:影响|发展)?|可持续性?影响|(?:服务对象|社会公众|受益对象|群众|公众)满意度)(?:类)?(?:指标)?$/;
