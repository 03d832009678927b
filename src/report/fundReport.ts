import type { Locale } from '../locales/localized';
import type { Fund } from '../form/form';
import type { FundScore } from '../scoring/scorecard';
import { decimalText } from './decimalText';
import type { FundReport } from './document';
import { cellOf, recordedNumber, recordedRate } from './recorded';

/** A row of the funds block; `places` are the decimals that the ruleset rounds scores to. */
export function fundReport(fund: Fund, score: FundScore, places: number, locale: Locale): FundReport {
  return {
    label: fund.label,
    role: fund.role,
    initial: recordedNumber(fund.initial),
    budget: recordedNumber(fund.budget),
    executed: recordedNumber(fund.executed),
    weight: recordedNumber(fund.weight),
    rate: { recorded: recordedRate(fund.rate), computed: decimalText(score.rate) },
    score: { recorded: recordedNumber(fund.score), computed: decimalText(score.computed, places) },
    explanation: score.reasoning[locale],
    cells: {
      initial: cellOf(fund.initial),
      budget: cellOf(fund.budget),
      executed: cellOf(fund.executed),
      weight: cellOf(fund.weight),
      rate: cellOf(fund.rate),
      score: cellOf(fund.score),
    },
  };
}
