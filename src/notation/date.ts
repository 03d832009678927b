import type { Comparator, DatePoint } from './meaning';
import { scanLead } from './lead';
import { remembered } from './remembered';
import { NEUTRAL_AROUND_DATE, oneOf, skipWords } from './vocabulary';
import { readNumeral } from './numerals';

/** A date and how it is bounded. */
export interface DateReading {
  readonly comparator: Comparator | null;
  readonly date: DatePoint;
}

const MAX_LENGTH = 60;
const MAY_BE_DATE = /[年月季]|\d[-./]\d|[上下]半年|^\D*\d{8}/;
const AROUND = oneOf(NEUTRAL_AROUND_DATE);

const DIGIT = '[\\d〇○零一二三四五六七八九十]';
const YEAR =
  '(?:(?<year>(?:19|20)\\d\\d|[二一][〇○零九][〇○零一二三四五六七八九]{2})(?:年度?)|当年|本年度?|今年)';
const TIME_OF_DAY = '(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** Ways to write a date, tried in this order; `span` is the beginning of a period, whose end counts. */
const WAYS: readonly RegExp[] = [
  // 2023年1月-12月, 1-12月, 1月至12月: a period is over at its end
  new RegExp(`${YEAR}?${DIGIT}{1,3}月?(?:-|~|至|到)(?<month>${DIGIT}{1,3})月份?(?<part>底|末)?`, 'y'),
  // 2023年12月31日, 12月底, 6月上旬, 12月份
  new RegExp(
    `${YEAR}?(?<month>${DIGIT}{1,3})月份?(?:(?<day>${DIGIT}{1,3})[日号]${TIME_OF_DAY}|(?<part>上旬|中旬|下旬|初|中|底|末))?`,
    'y',
  ),
  // 2023年第四季度, 四季度, 上半年, 年底, 2023年
  new RegExp(`${YEAR}?(?:第?(?<quarter>[1-4一二三四])季度|(?<half>[上下])半年)(?:末|底)?`, 'y'),
  new RegExp(`${YEAR}(?<part>年?[底末初中内]|全年)?`, 'y'),
  /年(?<part>[底末内])/y,
  // 2023-12-31, 2023/12, 2023.12.31, 20231231
  new RegExp(
    `(?<year>(?:19|20)\\d\\d)(?<sign>[-./])(?<month>\\d{1,2})(?:\\k<sign>(?<day>\\d{1,2}))?(?!\\d)${TIME_OF_DAY}`,
    'y',
  ),
  /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/y,
  // 12.31前
  /(?<month>1[0-2]|0?[1-9])\.(?<day>[12]\d|3[01]|0?[1-9])(?=日?(?:前|之前|以前))/y,
];

/** A decimal or whole number as well as a date. */
const NUMBER_TOO = /^[^\d]*(?:\d{4}\.\d{1,2}|\d{8})$/;
const SPAN = /(?:-|~|至|到)+/y;
const BOUND = /(?:之前|以前|前|之内|以内|内|及以前|或以前)/y;
const MONTH_ENDS_DAY: Readonly<Record<string, number | null>> = { 上旬: 10, 初: 10, 中旬: 20, 中: 20 };

/**
 * A date or deadline, however much of it is written, the words around it skipped (`完成时间为…`,
 * `…底前全部完成`). 前, 以前 and 内 include the date itself: nobody who writes 12月31日前 means the
 * 30th. 年底 is month 12, 上旬 ends on the 10th, of a period the end counts. Other text → null.
 *
 * @param ofTime the indicator is about time: `2023.12` and `20231231` are dates there, else numbers
 */
export function readDate(normalised: string, ofTime: boolean): DateReading | null {
  if (normalised.length > MAX_LENGTH || !MAY_BE_DATE.test(normalised)) return null;
  return ofTime ? dateOfTime(normalised) : dateOfAnything(normalised);
}

const dateOfTime = remembered((normalised) => dateIn(normalised, true));
const dateOfAnything = remembered((normalised) => dateIn(normalised, false));

function dateIn(normalised: string, ofTime: boolean): DateReading | null {
  const lead = scanLead(normalised, AROUND);
  if (!lead) return null;
  let point = dateAt(normalised, lead.end);
  if (!point) return null;
  SPAN.lastIndex = point.end;
  if (SPAN.test(normalised)) {
    const from = point.date;
    point = dateAt(normalised, SPAN.lastIndex);
    if (!point) return null;
    point = { ...point, date: { ...point.date, year: point.date.year ?? from.year } };
  }
  let end = point.end;
  let comparator = lead.comparator ?? (point.within ? '<=' : null);
  BOUND.lastIndex = end;
  if (BOUND.test(normalised)) {
    end = BOUND.lastIndex;
    comparator ??= '<=';
  }
  const isRemarked = REMARK.test(normalised.slice(end));
  if (normalised.charAt(end) === ',') end += 1;
  end = skipWords(AROUND, normalised, end);
  if (!ofTime && end === normalised.length && NUMBER_TOO.test(normalised)) return null;
  const rest = normalised.slice(end);
  return rest === '' || rest === '。' || rest === ';' || isRemarked ? { comparator, date: point.date } : null;
}

/** 11月，提前1个月; 2023年11月（已验收): neither another date nor a denial. */
const REMARK =
  /^[,;(。](?:较?(?:计划|目标)?提前[^,;年]{0,10}|[^\d未没延滞逾迟不尚部一二三四五六七八九十]{1,30})[)。]?$/;

interface Point {
  readonly date: DatePoint;
  readonly end: number;
  /** 年内: the words themselves set a bound. */
  readonly within: boolean;
}

function dateAt(text: string, at: number): Point | null {
  for (const way of WAYS) {
    way.lastIndex = at;
    const match = way.exec(text);
    const date = match && dateOf(match.groups ?? {});
    if (date) return { date, end: way.lastIndex, within: match.groups?.['part']?.endsWith('内') ?? false };
  }
  return null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): DatePoint | null {
  const { part, half } = groups;
  const year = wholeNumber(groups['year']);
  const quarter = wholeNumber(groups['quarter']);
  if (groups['month'] === undefined) {
    if (quarter !== null) return { year, month: quarter * 3, day: null };
    if (half) return { year, month: half === '上' ? 6 : 12, day: null };
    if (part) return { year, month: part.endsWith('初') ? 1 : part.endsWith('中') ? 6 : 12, day: null };
    return year === null ? null : { year, month: null, day: null };
  }
  const month = wholeNumber(groups['month']);
  const day = groups['day'] === undefined ? (MONTH_ENDS_DAY[part ?? ''] ?? null) : wholeNumber(groups['day']);
  if (!month || month > 12) return null;
  if (groups['day'] !== undefined && (!day || day > 31)) return null;
  return { year, month, day };
}

/** Small calendar numbers in either script. */
function wholeNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? parseInt(text, 10) : (readNumeral(text)?.toNumber() ?? null);
}
