import fc from 'fast-check';
import type { Form } from '../../src/form/form';
import { judgeForm } from '../../src/judgement/judgeForm';
import { revise } from '../../src/revision/revise';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS } from '../../src/ruleset/rulesets';
import { scoreForm } from '../../src/scoring/scoreForm';
import { anyForm } from '../checks/anyForm';

/** Nobody can write into it any more: a judgement that did would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Everything that is judged of a form and would be done to it, as text. */
function judgedText(form: Form, ruleset: Ruleset): string {
  const judgement = judgeForm(form, scoreForm(form, ruleset));
  return JSON.stringify([judgement, revise(judgement)]);
}

describe('any form, by any ruleset', () => {
  test('is judged by what stands in it alone, and nothing of form and ruleset is changed', () => {
    fc.assert(
      fc.property(
        anyForm.map(frozen),
        anyForm,
        fc.constantFrom(...RULESETS.map(frozen)),
        fc.constantFrom(...RULESETS),
        (form, other, ruleset, otherRules) => {
          const first = judgedText(form, ruleset);
          // Another form, and the same one by other rules, leave nothing behind.
          judgedText(other, ruleset);
          judgedText(form, otherRules);
          // Made of objects of its own it is the same form.
          expect(judgedText(copied(form), ruleset)).toBe(first);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The same form made of objects of its own; decimals are values and stay. */
function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => copied(each)) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each as unknown)])) as T;
}
