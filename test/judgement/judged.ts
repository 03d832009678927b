import type { Form } from '../../src/form/form';
import type { GoalState } from '../../src/goals/goalComparison';
import { judgeForm } from '../../src/judgement/judgeForm';
import type { Judgement, Written } from '../../src/judgement/judgement';
import { fundReasoning } from '../../src/judgement/reasoning/fundReasoning';
import { indicatorReasoning } from '../../src/judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../../src/judgement/reasoning/reasoning';
import { totalReasoning } from '../../src/judgement/reasoning/totalReasoning';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { rulesOf } from '../../src/scoring/rules';
import { scoreForm } from '../../src/scoring/scoreForm';

/** A form scored and judged. */
export function judged(
  form: Form,
  ruleset: Ruleset,
  written?: Written,
  goal: GoalState | null = null,
): Judgement {
  return judgeForm(form, scoreForm(form, ruleset), { goal, ...(written && { written }) });
}

/** What the rules give and what is judged of it, side by side: tests ask both of a row at once. */
export function cardOf(form: Form, ruleset: Ruleset, written?: Written) {
  const judgement = judged(form, ruleset, written);
  const { scorecard, scores, funds, total, grade } = judgement;
  const rules = rulesOf(ruleset);
  return {
    ruleset,
    indicators: scores.map((row) => ({
      ...row,
      ...row.score,
      reasoning: wholeReasoning(indicatorReasoning(row, rules)),
    })),
    funds: funds.map((fund) => ({ ...fund, ...fund.score, reasoning: fundReasoning(fund.score, rules) })),
    total: { ...total, ...scorecard.total, reasoning: totalReasoning(judgement) },
    grade: { computed: scorecard.grade, proposed: grade.proposed },
  };
}

export type Card = ReturnType<typeof cardOf>;
