import { isAbsence } from './absence';
import type { Decimal } from './decimal';
import type { Unit } from './meaning';
import { scanNumber } from './number';
import { convert, knownUnit } from './unit';
import { DENIAL } from './vocabulary';

/**
 * What a remark behind a number leaves open. Whoever knows the target may settle it; else the number is
 * not used.
 */
export type Doubt =
  /** Something was not done, and nobody says how much: 8台，部分未到货. */
  | { readonly kind: 'denied' }
  /** So much more in the number's own unit, and no word says which of them counts: 8台，2台未到货. */
  | { readonly kind: 'rest'; readonly rest: Decimal }
  /** Another number in another unit: 12场，1200人次. */
  | { readonly kind: 'other' };

const CLAUSE_ENDS = /[,;。:!、()]+/;
const DIGIT = /\d/;
/** Digits that count nothing: dates, attachments, ordinals, models. */
const NO_COUNT =
  /(?:19|20)\d{2}(?:年度?|[-./]\d{1,2}(?:[-./]\d{1,2})?)|\d{1,2}(?:月份?(?:\d{1,2}[日号])?|[日号](?!内)|季度)|(?:附件|附表|附|表|图|第|[A-Za-z])[A-Za-z\d.-]*\d|\d{1,2}:\d{2}/g;

/** Numbers of parts: they are in the number already. */
const PART = /^(?:其中|含|包括|包含|追加|新增)/;
/** What is left of a plan: the number before it is what was reached. */
const LEFT = /剩余|其余|余下|尚余|尚有|尚剩|还有|还剩|仍有|另有|[还尚仅]?差|[还尚]?缺|[还尚]欠|短缺/;
const REMAINDER = /剩余|其余|余下|尚余/;
/** What a number is compared with, a plan or another year, or by how much it differs from them. */
const COMPARED =
  /目标|计划|年初|预期|指标值|预算|要求|任务|应[完到为]|标准|上限|下限|上年|去年|往年|同期|同比|环比|较|比(?!赛|武|例)|[超多少高低]于|超额|超出|超过|增[长加]|上升|下降|降低|减少|提[高升]|节[约省余]|结余|完成率|达标率|占|平均|人均|\d[/÷]\d/;

/** Words that hold a denying character and deny nothing. */
const HARMLESS =
  /非常|不断|不仅|不但|[不未没](?:有?超(?:过|出|标|支|时|额)?|高于|低于|少于|大于|小于|逾期|延期|延误|拖欠|发生|出现|产生|接到|收到|发现|影响)|差旅|无障碍|无线|无人机|无偿|不动产|非税|非遗|非物质|未来|未成年|无缝|无烟|只读|基本(?=医|公共|养老|农田|建设|支出|药|生活)|部分(?=为|由)|(?<=^(?:其中)?(?:含|包含|包括)[\u4e00-\u9fff]{2,12})部分$|[消排拆清解扣免去铲]除|差异化/g;
/** 无未完成事项, 无遗留问题, 不存在缺项: there is nothing of what ought not to be. */
const NOTHING_LEFT =
  /^(?:均|全部|目前|且|现|已)?(?:无|没有|不存在|未发现|未出现|并无)(?:任何)?(?:[^无]{0,6}(?:未|不|遗留|剩余|偏差|差异|差额|异常|问题|返工|缺|欠|漏|延|逾|超|结余|误)|其他|需)/;

/** True where a clause takes back or weakens what stands beside it. */
function denies(clause: string): boolean {
  if (!DENIAL.test(clause)) return false;
  if (isAbsence(clause) || NOTHING_LEFT.test(clause)) return false;
  return DENIAL.test(clause.replace(HARMLESS, ''));
}

/** True where any clause of a comment denies or weakens. */
export function deniesOrWeakens(comment: string): boolean {
  return DENIAL.test(comment) && comment.split(CLAUSE_ENDS).some(denies);
}

/** True where a text states a number of something, dates and the like aside: 8台未到货, 完成5项. */
export function statesCount(normalised: string): boolean {
  return DIGIT.test(normalised) && DIGIT.test(normalised.replace(NO_COUNT, ''));
}

/**
 * What the remark behind a number means for it: null where the remark changes nothing (剩余2台未到货,
 * 无未完成事项, 目标95%), a doubt where it leaves something open, `unsafe` where it speaks against the
 * number.
 *
 * @param remark normalised, with the sign that begins it
 * @param unit the number's
 */
export function doubtIn(remark: string, unit: Unit | null): Doubt | null | 'unsafe' {
  const isTime = unit?.dimension === 'month' || unit?.dimension === 'time';
  let isOfParts = false;
  let isDenied = false;
  let isOther = false;
  let rest: Decimal | null = null;
  for (const written of remark.split(CLAUSE_ENDS)) {
    isOfParts ||= PART.test(written);
    // Beside 6月 another month is a second answer, beside 6台 it is a date.
    const clause = DIGIT.test(written) && !isTime ? written.replace(NO_COUNT, '') : written;
    const isDenial = denies(written);
    if (!DIGIT.test(clause)) {
      isDenied ||= isDenial && !REMAINDER.test(clause);
      continue;
    }
    if (isOfParts) {
      if (isDenial) return 'unsafe';
      continue;
    }
    if (LEFT.test(clause) || (!isDenial && COMPARED.test(clause))) continue;
    for (const count of countsIn(clause)) {
      const same =
        unit === null || count.unit === null ? count.value : convert(count.value, count.unit, unit);
      if (same === null) isOther = true;
      else rest = rest ? rest.plus(same) : same;
    }
  }
  if (rest) return isOther ? 'unsafe' : { kind: 'rest', rest };
  if (isDenied) return isOther ? 'unsafe' : { kind: 'denied' };
  return isOther ? { kind: 'other' } : null;
}

interface Count {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

const LONGEST_UNIT = 6;

/** The numbers in a clause, each with the longest known unit behind it. */
function countsIn(clause: string): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    const number = DIGIT.test(clause.charAt(at)) ? scanNumber(clause, at) : null;
    if (!number) continue;
    const behind = clause.slice(number.end, number.end + LONGEST_UNIT);
    counts.push({ value: number.value, unit: longestUnit(behind) });
    at = number.end - 1;
  }
  return counts;
}

function longestUnit(text: string): Unit | null {
  for (let length = text.length; length > 0; length -= 1) {
    const unit = knownUnit(text.slice(0, length));
    if (unit) return unit;
  }
  return null;
}
