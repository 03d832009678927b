import type { Localized } from '../../locales/localized';
import { printDecimal } from '../../notation/printDecimal';
import type { Judgement } from '../judgement';
import { proposedOfIndicators } from '../judgeTotal';

/** What the total after Recalculate is made of. */
export function totalReasoning({ scoredFund, rows, total, scorecard }: Judgement): Localized {
  const { proposed } = total;
  const fund = scoredFund?.proposedScore ?? null;
  const indicators = proposedOfIndicators(rows);
  const recorded = scorecard.total.computed;
  if (!proposed) return { 'zh-CN': '表中没有可以相加的得分。', 'en-US': 'There are no scores to add up.' };
  const sum = printDecimal(proposed, 2);
  const zh = fund
    ? `总分 = 预算执行 ${printDecimal(fund, 2)} + 各项指标 ${indicators ? printDecimal(indicators, 2) : '0'} = ${sum}。`
    : `总分 = 各项指标之和 = ${sum}。`;
  const en = fund
    ? `Total = execution ${printDecimal(fund, 2)} + indicators ${indicators ? printDecimal(indicators, 2) : '0'} = ${sum}.`
    : `Total = sum of the indicators = ${sum}.`;
  if (!recorded || recorded.eq(proposed)) return { 'zh-CN': zh, 'en-US': en };
  const now = printDecimal(recorded, 2);
  return {
    'zh-CN': `${zh}按表中现有得分相加为 ${now}。`,
    'en-US': `${en} The scores as they stand now add up to ${now}.`,
  };
}
