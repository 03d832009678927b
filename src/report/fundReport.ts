import type { Locale } from '../locales/localized';
import type { FundJudgement } from '../judgement/judgement';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import type { Rules } from '../scoring/rules';
import { decimalText } from './decimalText';
import type { FundReport } from './document';
import { cellOf, recordedNumber, recordedRate } from './recorded';

/** A row of the funds block; scores are given with the ruleset's decimals. */
export function fundReport({ fund, score }: FundJudgement, rules: Rules, locale: Locale): FundReport {
  return {
    label: fund.label,
    role: fund.role,
    initial: recordedNumber(fund.initial),
    budget: recordedNumber(fund.budget),
    executed: recordedNumber(fund.executed),
    weight: recordedNumber(fund.weight),
    rate: { recorded: recordedRate(fund.rate), computed: decimalText(score.rate) },
    score: { recorded: recordedNumber(fund.score), computed: decimalText(score.computed, rules.places) },
    explanation: fundReasoning(score, rules)[locale],
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
