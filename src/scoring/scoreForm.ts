import type { Form } from '../form/form';
import type { Ruleset } from '../ruleset/ruleset';
import { evaluate, type Setting } from './evaluate';
import { scoreFund } from './execution';
import { gradeOf } from './grade';
import { rulesOf } from './rules';
import type { Scorecard } from './scorecard';
import { totalOf } from './total';

/**
 * Applies a ruleset to a form: for every indicator and fund the score that the rules give, whatever
 * stands in the score cells. Pure; the form is not changed.
 */
export function scoreForm(form: Form, ruleset: Ruleset): Scorecard {
  const rules = rulesOf(ruleset);
  const setting: Setting = { rules, year: form.year };
  const carriers = new Set(form.indicators.map(({ scoredWith }) => scoredWith));
  const indicators = form.indicators.map((indicator, index) =>
    evaluate(indicator, indicator.scoredWith !== null || carriers.has(index), setting),
  );
  const funds = form.funds.map((fund, index) => scoreFund(fund, index === form.scoredFund, rules));
  const total = totalOf(form, rules);
  // Of a folded total the grade is not that of the sum.
  const grade = form.isFolded ? null : gradeOf(total.computed, rules);
  return { ruleset, funds, indicators, total, grade };
}
