import { Decimal, HUNDRED, ONE } from '../notation/decimal';

/** A penalty as a form states it: shares of the target passed, and the share of the weight taken off. */
export interface StatedBand {
  readonly from: Decimal;
  /** Null: without end. */
  readonly to: Decimal | null;
  readonly deduct: Decimal;
}

/** The numbers of scoring rules that a form prints itself; null where it does not state one. */
export interface StatedRules {
  /** Lower ends of the tiers for achievements in words, as shares, best first, without the last one's 0. */
  readonly tiers: readonly Decimal[] | null;
  /** Totals at which grades begin, in 分, best first, without the last one's 0. */
  readonly grades: readonly Decimal[] | null;
  readonly bands: readonly StatedBand[] | null;
  /** Weight of budget execution in 分. */
  readonly executionWeight: Decimal | null;
  /** Rate below which a reason is asked for, as a fraction. */
  readonly noteBelow: Decimal | null;
  /** Multiple of the target from which a note is asked for. */
  readonly noteFrom: Decimal | null;
  /** Decimal places of scores. */
  readonly places: number | null;
  readonly rounding: 'half-up' | 'truncate' | null;
}

/**
 * Reads the numbers of scoring rules in a form's own notes (填报注意事项, 备注). Only what is said
 * beyond doubt counts: a number read wrongly would cast doubt on a form that is right.
 */
export function statedRules(note: string): StatedRules {
  const sentences = sentencesOf(note);
  const first = <T>(read: (sentence: string) => T | null): T | null => {
    for (const sentence of sentences) {
      const found = read(sentence);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    tiers: first(tiersIn),
    grades: first(gradesIn),
    bands: bandsIn(sentences.join('。')),
    executionWeight: first(executionWeightIn),
    noteBelow: first(noteBelowIn),
    noteFrom: first(noteFromIn),
    places: first(placesIn),
    rounding: first(roundingIn),
  };
}

/** A line that begins a paragraph of its own; any other goes on with the one above it, which was too long. */
const BEGINS = /(?<=[。;:])\n|\n(?=\(?[\d一二三四五六七八九十]{1,2}[.、)])/;

/** The sentences of a note: full-width forms, kinds of dash and blanks aside. */
function sentencesOf(note: string): readonly string[] {
  const lines = note
    .replace(/\r\n?/g, '\n')
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, '')
    .replace(/[‐-―−~∼]/g, '-');
  return lines.split(BEGINS).flatMap((paragraph) => paragraph.replaceAll('\n', '').split('。'));
}

/** `100%-80%(含80%)、80%-50%(含50%)、50%-0%` or `[80%,100%]、[50%,80%)、[0,50%)`. */
const SHARES = /(\d{1,3})%?(?:\([^()]*\))?[-至,](\d{1,3})%/g;

/** Ranges from 100 % without gaps down to 0, said of achievements in words. */
function tiersIn(sentence: string): readonly Decimal[] | null {
  if (!/定性|达成/.test(sentence)) return null;
  const ends: number[] = [];
  for (const [, one, other] of sentence.matchAll(SHARES)) {
    const [low, high] = [Number(one), Number(other)].sort((a, b) => a - b) as [number, number];
    if (high !== (ends.at(-1) ?? 100)) continue;
    ends.push(low);
    if (low === 0) break;
  }
  const isWhole = ends.length > 1 && ends.at(-1) === 0;
  return isWhole ? ends.slice(0, -1).map(percent) : null;
}

/** `90(含)-100分为优`, `100-90分为优`, `90分(含)以上为优`, `90分及以上的为优`. */
const GRADE =
  /(\d{2,3})分?(?:\(含[^()]*\))?(?:[-至](\d{2,3})分?(?:\(含[^()]*\))?|及?以上)(?:的)?,?(?:等级|评定|评价)?为?["“]?(?:优|良|中|合格|一般)/g;

/** At least two, descending. */
function gradesIn(sentence: string): readonly Decimal[] | null {
  const begins = [...sentence.matchAll(GRADE)].map(([, one, other]) =>
    Decimal.min(one!, other === undefined ? one! : other),
  );
  const isDescending = begins.every((from, i) => i === 0 || from.lt(begins[i - 1]!));
  return begins.length > 1 && isDescending ? begins : null;
}

/** `在200%-300%(含200%)区间,则按照该指标分值的10%扣分`, `高于500%(含500%),则按照该指标分值的30%扣分`. */
const BAND = /(\d{2,4})%(?:-(\d{2,4})%)?(?:\([^()]*\))?[^%。]{0,20}?(\d{1,3})%扣分/g;

/** Only where the text says that the excess (B−A)÷A is meant and not B÷A. */
function bandsIn(text: string): readonly StatedBand[] | null {
  if (!/-(?:年度|年初)?(?:绩效)?(?:指标|目标)值|B-A/.test(text)) return null;
  const bands = [...text.matchAll(BAND)].map(([, from, to, deduct]) => ({
    from: percent(Number(from)),
    to: to === undefined ? null : percent(Number(to)),
    deduct: percent(Number(deduct)),
  }));
  return bands.length > 0 ? bands : null;
}

const EXECUTION = /(?:预算|资金)执行(?:率|情况)?(?:指标)?(?:的)?/.source;
const WEIGHING = /((?:权重|分值|占|统一|设置|设定|固定|原则上|为|是|[:(])*)/.source;
const EXECUTION_WEIGHT = new RegExp(`${EXECUTION}${WEIGHING}(\\d{1,2}(?:\\.\\d+)?)(分|%)`);

/** `预算执行率10分`, `预算执行率权重统一设置为10%`; 预算执行率90%以上 states no weight. */
function executionWeightIn(sentence: string): Decimal | null {
  const [, words, number, sign] = EXECUTION_WEIGHT.exec(sentence) ?? [];
  if (number === undefined) return null;
  return sign === '分' || /权重|分值|占/.test(words!) ? new Decimal(number) : null;
}

const ASKS_FOR_REASON = /说明|原因/;

/** `预算执行率未达到90%的需说明原因`. */
function noteBelowIn(sentence: string): Decimal | null {
  const [, rate] = /执行率(?:低于|小于|未达到?|不足|达不到|<)(\d{2,3})%/.exec(sentence) ?? [];
  return rate !== undefined && ASKS_FOR_REASON.test(sentence) ? percent(Number(rate)) : null;
}

/** `完成值超过指标值130%的,应说明原因`, `高于目标值30%以上的,须说明原因`: below 100 % the excess is meant. */
const FAR_ABOVE =
  /(?:超过|超出|高于|达到)(?:年度|年初|预期|绩效|设定|的)*(?:指标|目标)值?的?(\d{2,3})%|完成率(?:超过|高于|达到)(1\d{2}|[2-9]\d{2})%/;

function noteFromIn(sentence: string): Decimal | null {
  const [, ofTarget, ofRate] = FAR_ABOVE.exec(sentence) ?? [];
  const share = ofTarget ?? ofRate;
  if (share === undefined || !ASKS_FOR_REASON.test(sentence)) return null;
  const multiple = percent(Number(share));
  if (multiple.eq(ONE)) return null;
  return multiple.lt(ONE) ? multiple.plus(ONE) : multiple;
}

const PLACES = /(?:得分|评分|分数)[^,;]{0,12}保留(?:到|至)?(?:小数点后)?([0-4零一二两三四])位/;
const DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };

/** `得分保留两位小数`, `得分取整数`; amounts and rates may be rounded otherwise. */
function placesIn(sentence: string): number | null {
  const digit = PLACES.exec(sentence)?.[1];
  if (digit !== undefined) return DIGITS[digit] ?? Number(digit);
  return /(?:得分|评分|分数)[^,;]{0,12}(?:取整数?|保留整数)/.test(sentence) ? 0 : null;
}

function roundingIn(sentence: string): StatedRules['rounding'] {
  if (!/(?:得分|评分|分数)/.test(sentence)) return null;
  if (/截位|截取|截断|不(?:进行|作|做)?四舍五入/.test(sentence)) return 'truncate';
  return /四舍五入/.test(sentence) ? 'half-up' : null;
}

function percent(points: number): Decimal {
  return new Decimal(points).div(HUNDRED);
}
