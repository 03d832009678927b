import type { A1 } from './board';
import type { Chart } from './chart';

/** What a number of a form is. */
export type What =
  | 'initial budget'
  | 'budget'
  | 'executed'
  | 'part of the funds'
  | 'execution weight'
  | 'rate'
  | 'rate of a part'
  | 'execution score'
  | 'target'
  | 'achievement'
  | 'weight'
  | 'score'
  | 'coefficient'
  | 'completion rate'
  | 'total weight'
  | 'total'
  | 'grade'
  | 'note'
  | 'name'
  | 'head'
  | 'year'
  | 'level';

/** A cell with a number. */
export interface Slot {
  readonly what: What;
  readonly at: A1;
}

/** Results follow from facts (DOMAIN.md §5); everything else is a fact. */
const RESULTS: ReadonlySet<What> = new Set([
  'rate',
  'rate of a part',
  'execution score',
  'coefficient',
  'completion rate',
  'total weight',
  'total',
  'grade',
]);

export function isResult(what: What): boolean {
  return RESULTS.has(what);
}

/** Every cell of a form that holds a number, or should. */
export function slotsOf({ funds, rows, total }: Chart): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (what: What, at: A1 | null): void => {
    if (at !== null) slots.push({ what, at });
  };
  for (const { depth, initial, budget, executed, weight, rate, score } of funds) {
    const isWhole = depth === 0;
    if (isWhole) add('initial budget', initial);
    add(isWhole ? 'budget' : 'part of the funds', budget);
    add(isWhole ? 'executed' : 'part of the funds', executed);
    add(isWhole ? 'rate' : 'rate of a part', rate);
    if (isWhole) add('execution weight', weight);
    if (isWhole) add('execution score', score);
  }
  for (const { target, actual, weight, score, coefficient, completion } of rows) {
    add('target', target);
    add('achievement', actual);
    add('weight', weight);
    add('score', score);
    add('coefficient', coefficient);
    add('completion rate', completion);
  }
  add('total weight', total.weight);
  add('total', total.score);
  return slots;
}

/** Why a slip there may contradict nothing in the whole form. */
export const UNSHOWN: Readonly<Partial<Record<What, string>>> = {
  'initial budget':
    'the initial budget takes part in one sum alone, that of its parts; a form without parts does not tie it to anything',
  target:
    'the target is as well met, or as well missed with a reason given and the score still within what the rule allows',
  achievement:
    'the target is as well met, or as well missed with a reason given and the score still within what the rule allows',
  'part of the funds':
    'the form states nothing else of this part that the slip would contradict at its own precision',
  executed: 'rate and score, rounded as they are recorded, stay the same, and no parts are stated',
  budget: 'rate and score, rounded as they are recorded, stay the same, and no parts are stated',
  rate: 'a bare number below 1 or 100 means the same rate either way, or the rounding of the rate still holds',
  'rate of a part':
    'a bare number below 1 or 100 means the same rate either way, or the rounding of the rate still holds',
  'completion rate':
    'a rate above 100 % may be recorded as 100 %, and a bare number means the same rate either way',
  coefficient: 'score and weight agree with it at their own precision all the same',
  score: 'the form has neither a total nor a weight for it',
  'execution weight': 'the form has no total of weights',
};
