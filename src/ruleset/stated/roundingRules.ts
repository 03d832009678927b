import type { StatedNumber } from './stated';
import { DOUBT } from './sentences';

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };
const SUBJECT =
  /^(?:(?:各|各项|各个|所有|单项|指标|自评|绩效|三级|总|项目)*(?:得分|评分|分数|自评分|分值|总分)(?:和|及|与|、)?)+(?:结果|计算|一律|均|统一|应|按|需|须|采用|以|要求|,)*/;
const PLACES = /^(?:精确|保留)(?:到|至)?(?:小数点?后?)?([0-4零一二两三四])位(?:小数)?/;
const WHOLE = /^(?:取整数?|保留(?:到|至)?整数(?:位)?|为整数|精确到个位|取整计分)/;
const HALF_UP = /^(?:(?:按照?|采用|进行|并|实行)*四舍五入(?:法|原则|方法|方式)?(?:计算|取值|处理|,)*)/;
const TRUNCATED =
  /^(?:(?:并|且)*不(?:进行|作|做|采用|实行)?四舍五入|(?:直接)?(?:截位|截取|截断)(?:处理)?|(?:其余|多余|后面)(?:位数)?(?:直接)?舍去|只舍不入)/;
const FILLER = /^(?:,|并|后|的|方式|方法|法|计)+/;

/**
 * How scores are rounded: 得分保留两位小数，四舍五入. Null unless the sentence speaks of scores, and of nothing
 * else: amounts and rates may be rounded otherwise.
 */
export function roundingIn(sentence: string): readonly StatedNumber[] | null {
  const subject = SUBJECT.exec(sentence)?.[0];
  if (subject === undefined || DOUBT.test(sentence)) return null;
  const found: StatedNumber[] = [];
  let rest = sentence.slice(subject.length);
  while (rest !== '') {
    const read = readPart(rest);
    if (!read) return null;
    if (read.number && found.some(({ path }) => path === read.number!.path)) return null;
    if (read.number) found.push(read.number);
    rest = rest.slice(read.length);
  }
  return found.length > 0 ? found : null;
}

function readPart(rest: string): { readonly number: StatedNumber | null; readonly length: number } | null {
  const places = PLACES.exec(rest);
  if (places) {
    const value = DIGITS[places[1]!] ?? Number(places[1]);
    return { number: { path: 'rounding.places', value }, length: places[0].length };
  }
  const whole = WHOLE.exec(rest);
  if (whole) return { number: { path: 'rounding.places', value: 0 }, length: whole[0].length };
  const truncated = TRUNCATED.exec(rest);
  if (truncated) return { number: { path: 'rounding.mode', value: 'truncate' }, length: truncated[0].length };
  const halfUp = HALF_UP.exec(rest);
  if (halfUp) return { number: { path: 'rounding.mode', value: 'half-up' }, length: halfUp[0].length };
  const filler = FILLER.exec(rest);
  return filler && { number: null, length: filler[0].length };
}
