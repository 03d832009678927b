import { normalise } from '../notation/normalise';
import type { Measured } from './criterion';

/** Said around a quantity without naming it. */
const NOISE =
  /^(?:该|本|此|当|如果|如|若|凡|其中|指标|项目|的|年度|实际|全年|其)+|(?:的|为|在|是|达|应|须|需|值|数|结果|得分|情况)+$/g;
const UNSAID = new Set(['', '完成', '实现', '达到', '达成', '控制']);
const ACHIEVEMENT = new Set(['实际完成值', '完成值', '实际值', '全年完成值', '全年实际值', '指标值', '实际指标值', '指标实际值', '实际完成情况', '实际完成数', 'X', 'x', 'B']); // prettier-ignore
const COMPLETION = new Set(['完成率', '完成比例', '完成程度', '完成百分比', '目标完成率', '任务完成率', '计划完成率', '目标完成比例', '年度目标完成率']); // prettier-ignore
const LEAST = 2;
const RATE_WORD = 3;
/** 群众满意率 in the row of 服务对象满意度. */
const SATISFACTION = /满意/;
const OTHERS = /["“”'‘’()（）]/g;

/**
 * Tells what a condition speaks of by the words before its number; null where they name neither the indicator nor what
 * every indicator has.
 * @param name the indicator's
 */
export function subjectOf(words: string, name: string): Measured | null {
  if (ACHIEVEMENT.has(words)) return 'achievement';
  const subject = plain(words);
  if (UNSAID.has(subject)) return 'unsaid';
  if (isNamed(subject, plain(name))) return 'achievement';
  return COMPLETION.has(subject) ? 'completion' : null;
}

/**
 * True where words before a number name a rate that is not the indicator’s: 预算执行率 in the row of 在职人员控制率.
 */
export function namesOther(words: string, name: string): boolean {
  return /(?:[率度比]|比[例重])$/.test(plain(words)) && subjectOf(words, name) === null;
}

function isNamed(subject: string, own: string): boolean {
  if (own === '' || subject.length < LEAST) return false;
  if (SATISFACTION.test(subject) && SATISFACTION.test(own)) return true;
  return own.includes(subject) || (own.length >= LEAST && subject.includes(own)) || isSameRate(own, subject);
}

function plain(text: string): string {
  return normalise(text).replace(OTHERS, '').replace(NOISE, '');
}

/** 在职人员控制率 in the row of 财政供养人员控制率 is the rate that the row is about. */
function isSameRate(own: string, subject: string): boolean {
  const rate = own.slice(-RATE_WORD);
  return own.length >= RATE_WORD && /[率度比]$/.test(rate) && subject.endsWith(rate);
}
