import { Decimal } from '../../notation/decimal';
import type { StatedNumber } from './stated';
import { DOUBT } from './sentences';

const EXECUTION = /^(?:预算|项目资金|资金|预算资金|财政资金)?执行(?:率|情况|进度)?(?:指标)?$/;
const SECTION = /^(产出|效益|满意度|服务对象满意度|成本|决策|过程|管理)(?:类)?(?:指标)?$/;
const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const ITEM = new RegExp(
  String.raw`(?<name>[\p{Script=Han}]{2,14}?)(?<weighing>(?:的)?(?:权重|分值|指标权重|指标分值)?(?:统一|一律|原则上)?(?:设置|设定|固定|确定|规定)?(?:为|占|是|:|\()?)(?<number>${NUMBER})(?<unit>分|%)\)?`,
  'uy',
);
const SEPARATOR = /[,;、和及]+(?:其中[:,]?)?/y;
const LEAD =
  /^(?:(?:各|项目|绩效)?(?:一级)?指标(?:的)?(?:分值|权重)?(?:统一)?(?:设置|设定|分配|确定|规定)?(?:如下|为|:|,)+|其中[:,]?|(?:各)?(?:指标)?(?:分值|权重)(?:统一)?(?:设置|设定|分配|分布)?(?:为|:|如下|,)+|(?:项目支出)?绩效(?:自评|评价)?(?:总分|满分)(?:为|:)?100分[,:;]+(?:其中[:,]?)?|(?:总分|满分)(?:值)?(?:为|:)?100分[,:;]+(?:其中[:,]?)?)+/u;
const TAIL =
  /^(?:,?得分=(?:分值|权重)[*×](?:预算)?执行率(?:,最高不超过(?:分值|权重))?)?(?:,?(?:共|合计|总分|满分)(?:计)?(?:为)?100分)?$/;
const WEIGHED = /权重|分值|占/;
/** Without these there is no weight, and the patterns, which are long, need not be asked. */
const MAY_WEIGH = /执行|产出|效益|满意度|成本|决策|过程|管理/;
const HAS_POINTS = /\d[分%]/;

/**
 * Reads the weights that a sentence states for budget execution and for sections:
 * 一级指标分值统一设置为：产出指标50分、 效益指标30分、预算执行率10分. Null unless every part of the sentence states
 * one.
 */
export function weightsIn(sentence: string): readonly StatedNumber[] | null {
  if (!MAY_WEIGH.test(sentence) || !HAS_POINTS.test(sentence) || DOUBT.test(sentence)) return null;
  const lead = LEAD.exec(sentence)?.[0] ?? '';
  const numbers: StatedNumber[] = [];
  let at = lead.length;
  while (at < sentence.length && !TAIL.test(sentence.slice(at))) {
    ITEM.lastIndex = at;
    const groups = ITEM.exec(sentence)?.groups;
    if (!groups) return null;
    const number = numberOf(groups, lead);
    if (!number || numbers.some(({ path }) => path === number.path)) return null;
    numbers.push(number);
    at = ITEM.lastIndex;
    SEPARATOR.lastIndex = at;
    if (SEPARATOR.test(sentence)) at = SEPARATOR.lastIndex;
  }
  return numbers.length > 0 ? numbers : null;
}

/** 预算执行率10分; 预算执行率10% is a weight only where a word says so, else a rate. */
function numberOf(groups: Readonly<Record<string, string | undefined>>, lead: string): StatedNumber | null {
  const { name, weighing, number, unit } = groups;
  if (unit === '%' && !WEIGHED.test(weighing! + lead)) return null;
  const value = new Decimal(number!);
  if (value.isZero() || value.gt(100)) return null;
  if (EXECUTION.test(name!)) return { path: 'execution.weight', value: value.toFixed() };
  const section = SECTION.exec(name!)?.[1]?.replace('服务对象', '');
  return section === undefined ? null : { path: `sections.weights.${section}指标`, value: value.toFixed() };
}

/** 预算执行得分=20分×执行率, 得分(20分*执行率): the weight that the formula multiplies. */
const FORMULA = new RegExp(
  String.raw`^(?:(?:预算|资金)?执行(?:率|情况)?(?:指标)?(?:的)?(?:得分|评分)(?:=|为|:|按)|得分\()(?:(?<before>${NUMBER})分?[*×x](?:实际)?(?:预算|资金)?执行率|(?:实际)?(?:预算|资金)?执行率[*×x](?<behind>${NUMBER})分?)\)?(?:,?(?:最高)?(?:得分)?不(?:得)?超过(?:${NUMBER}分|分值|权重))?$`,
);

/** The weight of budget execution as a formula states it; null where it does not. */
export function executionFormulaIn(sentence: string): StatedNumber | null {
  if (!sentence.includes('执行率') || DOUBT.test(sentence)) return null;
  const groups = FORMULA.exec(sentence)?.groups;
  const number = groups?.before ?? groups?.behind;
  if (number === undefined) return null;
  const value = new Decimal(number);
  return value.isZero() || value.gt(100) ? null : { path: 'execution.weight', value: value.toFixed() };
}
