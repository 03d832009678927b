import type { Expression, Quantity } from '../../criterion/expression';
import { scanExpression, valueOf } from '../../criterion/expression';
import { normalise } from '../../notation/normalise';
import { Decimal } from '../../notation/decimal';
import type { StatedNumber } from './stated';
import { DOUBT } from './sentences';

const SIDE =
  /(?:若|如|对于?|其中[:,]?)?(?:定量指标)?(?:若|如)?(?:为|是|属于)?(正向|反向|逆向|负向)(?:型|类)?(?:定量)?指标(?:\([^()]*)?/g;
const BEFORE =
  /^(?:\([^()=]{0,24}\)|\(?即?(?:年度)?(?:目标|指标)值为[≥≤][^(),=]{0,6}\)?|\(|未完成的|未达到(?:目标值|指标值)?的|,|:|则|的|其)*/;
const SCORE =
  /^(?:得分|计分|评分|分值)?(?:的)?(?:计算)?(?:方法|公式|方式)?(?:应)?(?:用|为|=|:|按|按照|采用)+(?:得分=)?/;
const LIMIT =
  /^\)?(?:计分|记分|计算|得分)?(?:,?(?:得分)?(?:最高|最低|最多)?(?:得分)?(?:不(?:得|能)?(?:突破|超过)(?:该)?(?:指标)?(?:权重|分值)(?:总额|上限)?|(?:得|为|计)?0分(?:为止)?))?[,;。)]*/;
const NOTHING = /^(?:未完成的?|未达到(?:目标值|指标值)?的?|,)*不(?:得|计|记)分/;
/** 完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分. */
const BOTH =
  /(?:未达到|未完成)(?:年度)?(?:指标值|目标值)?(?:的)?,?(?:则)?按(?:照)?B[/÷]A或A[/÷]B[*×](?:该)?(?:指标)?(?:分值|权重)(?:记|计)分/;

type Way = 'ratio' | 'linear' | 'all-or-nothing';

/**
 * Reads the formulas for missed targets, wherever a sentence states one for 正向指标 or 反向指标. Expressions are
 * compared by their values, not by how they are written.
 */
export function formulasIn(sentence: string): readonly StatedNumber[] | null {
  if (DOUBT.test(sentence)) return null;
  if (BOTH.test(sentence))
    return [
      { path: 'quantitative.positive', value: 'ratio' },
      { path: 'quantitative.reverse', value: 'ratio' },
    ];
  const found: StatedNumber[] = [];
  for (const match of sentence.matchAll(SIDE)) {
    const begin = match[0].includes('(')
      ? match.index + match[0].indexOf('(')
      : match.index + match[0].length;
    const isPositive = match[1] === '正向';
    const way = wayAt(sentence.slice(begin), isPositive);
    const number = way && numberOf(isPositive, way);
    if (!number || found.some(({ path }) => path === number.path)) return null;
    found.push(number);
  }
  return found.length > 0 ? found : null;
}

function numberOf(isPositive: boolean, way: Way): StatedNumber | null {
  if (!isPositive) return { path: 'quantitative.reverse', value: way };
  return way === 'linear' ? null : { path: 'quantitative.positive', value: way };
}

function wayAt(text: string, isPositive: boolean): Way | null {
  const behind = text.slice(BEFORE.exec(text)![0].length);
  if (NOTHING.test(behind))
    return isEnd(behind.slice(NOTHING.exec(behind)![0].length)) ? 'all-or-nothing' : null;
  const score = SCORE.exec(behind)?.[0];
  if (score === undefined) return null;
  const formula = normalise(behind.slice(score.length));
  const scanned = scanExpression(formula, 0, '');
  if (!scanned) return null;
  const rest = formula.slice(scanned.end);
  if (!isEnd(rest.slice(LIMIT.exec(rest)![0].length))) return null;
  return wayOf(scanned.expression, isPositive);
}

/** Nothing, or what is said of the next kind. */
function isEnd(rest: string): boolean {
  return rest === '' || /^(?:[若如对]|其中|得分(?:最高)?不|最高不|定量指标|正向|反向|逆向|负向)/.test(rest);
}

/** Figures by which formulas that are not the same come to different scores. */
const SAMPLES: readonly Readonly<Record<Quantity, Decimal | null>>[] = [
  [7, 5, 11],
  [13, 12, 3],
  [200, 90, 8],
  [3, 5, 4],
].map(([target, achievement, weight]) => ({
  target: new Decimal(target!),
  achievement: new Decimal(achievement!),
  weight: new Decimal(weight!),
  completion: new Decimal(achievement!).div(target!),
}));

function wayOf(expression: Expression, isPositive: boolean): Way | null {
  const isAlways = (expected: (b: Decimal, a: Decimal, weight: Decimal) => Decimal): boolean =>
    SAMPLES.every((sample) => {
      const value = valueOf(expression, sample);
      const wanted = expected(sample.achievement!, sample.target!, sample.weight!);
      return value !== null && value.toSignificantDigits(20).eq(wanted.toSignificantDigits(20));
    });
  if (isPositive) return isAlways((b, a, weight) => b.div(a).times(weight)) ? 'ratio' : null;
  if (isAlways((b, a, weight) => a.div(b).times(weight))) return 'ratio';
  return isAlways((b, a, weight) => new Decimal(2).minus(b.div(a)).times(weight)) ? 'linear' : null;
}
