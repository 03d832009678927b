import type { Localized } from '../../locales/localized';
import { sum } from '../../form/sum';
import { printDecimal } from '../../notation/printDecimal';
import type { Judgement } from '../judgement';
import { proposedOfIndicators } from '../judgeTotal';

/** What the scores after Recalculate add up to; a total in doubt keeps what it holds all the same. */
export function totalReasoning({ scoredFund, rows, total, scorecard }: Judgement): Localized {
  const fund = scoredFund?.proposedScore ?? null;
  const indicators = proposedOfIndicators(rows);
  const recorded = scorecard.total.computed;
  const added = total.proposed && sum([fund, indicators]);
  if (!added) return { 'zh-CN': '表中没有可以相加的得分。', 'en-US': 'There are no scores to add up.' };
  const all = printDecimal(added, 2);
  const zh = fund
    ? `总分 = 预算执行 ${printDecimal(fund, 2)} + 各项指标 ${indicators ? printDecimal(indicators, 2) : '0'} = ${all}。`
    : `总分 = 各项指标之和 = ${all}。`;
  const en = fund
    ? `Total = execution ${printDecimal(fund, 2)} + indicators ${indicators ? printDecimal(indicators, 2) : '0'} = ${all}.`
    : `Total = sum of the indicators = ${all}.`;
  if (!recorded || recorded.eq(added)) return { 'zh-CN': zh, 'en-US': en };
  const now = printDecimal(recorded, 2);
  return {
    'zh-CN': `${zh}按表中现有得分相加为 ${now}。`,
    'en-US': `${en} The scores as they stand now add up to ${now}.`,
  };
}
