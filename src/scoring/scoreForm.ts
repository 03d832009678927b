import type { Form, Indicator } from '../form/form';
import type { Ruleset } from '../ruleset/ruleset';
import { decide } from './decision';
import { evaluate, type Setting } from './evaluate';
import { scoreFund } from './execution';
import { gradeOf } from './grade';
import { noteDue, noteStateOf } from './noteDue';
import { indicatorReasoning } from './reasoning';
import { rulesOf } from './rules';
import type { IndicatorScore, Scorecard, Written } from './scorecard';
import { isComplete, totalOf } from './total';

/**
 * Applies a ruleset to a form: for every indicator and fund the score that the rules give, the one
 * that Recalculate would leave, and why. Pure; the form is not changed.
 * @param written what ziping itself left in the sheet's score cells last time
 */
export function scoreForm(form: Form, ruleset: Ruleset, written?: Written): Scorecard {
  const rules = rulesOf(ruleset);
  const setting: Setting = { rules, year: form.year };
  const carriers = new Set(form.indicators.map(({ scoredWith }) => scoredWith));
  const indicators = form.indicators.map((indicator, index) =>
    scoreIndicator(indicator, indicator.scoredWith !== null || carriers.has(index), setting, written),
  );
  const funds = form.funds.map((fund, index) => scoreFund(fund, index === form.scoredFund, rules));
  const total = totalOf(form, funds, indicators, rules);
  const fundScore = form.scoredFund === null ? null : (funds[form.scoredFund]?.proposedScore ?? null);
  const proposed = indicators.map((indicator) => indicator.proposed);
  const grade = {
    computed: gradeOf(total.computed, rules),
    proposed: isComplete(form, proposed, fundScore) ? gradeOf(total.proposed, rules) : null,
  };
  return { ruleset, funds, indicators, total, grade };
}

function scoreIndicator(
  indicator: Indicator,
  isShared: boolean,
  setting: Setting,
  written: Written | undefined,
): IndicatorScore {
  const evaluation = evaluate(indicator, isShared, setting);
  const state = noteStateOf(indicator);
  const weight = indicator.weight?.number ?? null;
  const isCounted = indicator.kind === 'scored';
  const { decision, proposed } = isCounted
    ? decide(indicator.score, weight, evaluation, state, written)
    : ({ decision: 'not-evaluated', proposed: null } as const);
  const { nature, direction, directionAssumed, whyNot, reached, ratio, exact, computed, min } = evaluation;
  return {
    nature,
    direction,
    directionAssumed,
    whyNot,
    reached,
    ratio,
    exact,
    computed,
    min,
    penalty: evaluation.penalty,
    overAchieved: evaluation.overAchieved,
    tier: evaluation.tier,
    note: { state, due: isCounted ? noteDue(proposed, weight, evaluation) : [] },
    decision,
    proposed,
    reasoning: indicatorReasoning(indicator, evaluation, decision, proposed, setting.rules),
  };
}
