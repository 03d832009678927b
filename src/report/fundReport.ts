import type { Locale } from '../locales/localized';
import type { FundJudgement } from '../judgement/judgement';
import { executionOutcome, fundReasoning } from '../judgement/reasoning/fundReasoning';
import { wholeReasoning } from '../judgement/reasoning/reasoning';
import type { Rules } from '../scoring/rules';
import { decimalText } from './decimalText';
import type { FundReport } from './document';
import { cellOf, recordedNumber, recordedRate } from './recorded';

/** A row of the funds block; scores are given with the ruleset's decimals. */
export function fundReport(judged: FundJudgement, rules: Rules, locale: Locale): FundReport {
  const { fund, score } = judged;
  const outcome = executionOutcome(judged, rules);
  return {
    label: fund.label,
    role: fund.role,
    initial: recordedNumber(fund.initial),
    budget: recordedNumber(fund.budget),
    executed: recordedNumber(fund.executed),
    weight: recordedNumber(fund.weight),
    rate: { recorded: recordedRate(fund.rate), computed: decimalText(score.rate) },
    score: { recorded: recordedNumber(fund.score), computed: decimalText(score.computed, rules.places) },
    explanation: wholeReasoning({ derivation: fundReasoning(score, rules), outcome })[locale],
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
