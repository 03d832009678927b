import type { Localized } from '../../locales/localized';
import { sum } from '../../form/cells/sum';
import { printDecimal } from '../../notation/printDecimal';
import type { Judgement } from '../judgement';
import { proposedOfIndicators } from '../judgeTotal';
import { misreadingOf } from '../misreading';

/** Scores and their sums are told with these places. */
const PLACES = 2;

/** What the total after Recalculate is made of. */
export function totalReasoning(judgement: Judgement): Localized {
  const { scoredFund, rows, total, scorecard } = judgement;
  const fund = scoredFund?.proposedScore ?? null;
  const indicators = proposedOfIndicators(rows);
  const recorded = scorecard.total.computed;
  const due = scorecard.total.isWhole ? sum([fund, indicators]) : null;
  if (!due && judgement.form.extraPoints) {
    return {
      'zh-CN': '表中另有加分、扣分，怎样计入总分没有写明，总分由人工核定。',
      'en-US':
        'Points are given or taken besides, and the form does not say how they enter the total: a person has to settle it.',
    };
  }
  if (!due) {
    return total.proposed
      ? { 'zh-CN': '总分没有核对。', 'en-US': 'The total was not checked.' }
      : { 'zh-CN': '表中没有可以相加的得分。', 'en-US': 'There are no scores to add up.' };
  }
  const made = printDecimal(due, PLACES);
  if (misreadingOf(judgement)) {
    return {
      'zh-CN': `读到的各项得分相加为 ${made}，没有读全，总分未校验。`,
      'en-US': `The scores that were read add up to ${made}; not all were read, so the total was not checked.`,
    };
  }
  const points = indicators ? printDecimal(indicators, PLACES) : '0';
  const zh = fund
    ? `总分 = 预算执行 ${printDecimal(fund, PLACES)} + 各项指标 ${points} = ${made}。`
    : `总分 = 各项指标之和 = ${made}。`;
  const en = fund
    ? `Total = execution ${printDecimal(fund, PLACES)} + indicators ${points} = ${made}.`
    : `Total = sum of the indicators = ${made}.`;
  if (!recorded || recorded.eq(due)) return { 'zh-CN': zh, 'en-US': en };
  const now = printDecimal(recorded, PLACES);
  return {
    'zh-CN': `${zh}按表中现有得分相加为 ${now}。`,
    'en-US': `${en} The scores as they stand now add up to ${now}.`,
  };
}
