import fc from 'fast-check';
import type { Form } from '../../src/form/form';
import type { GoalState } from '../../src/goals/goalComparison';
import { judgeForm, withAllAsRecorded, withScoresAsRecorded } from '../../src/judgement/judgeForm';
import type { Judgement } from '../../src/judgement/judgement';
import { revise } from '../../src/revision/revise';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { scoreForm } from '../../src/scoring/scoreForm';
import { anyForm } from '../checks/anyForm';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

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

const MOF = rulesetById('mof-2020')!;
const full = (weight: string, score = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

describe('the most that a score may be is', () => {
  const caps = (...indicators: readonly IndicatorSpec[]) => capsOf(formOf({ total: null, indicators }));
  const capsOf = (form: Form) =>
    judged(form, MOF)
      .scores.map(({ cap }) => (cap === null ? '–' : cap.toFixed()))
      .join(' ');

  test.each<[what: string, rows: readonly IndicatorSpec[], caps: string]>([
    ['the row’s weight', [full('10'), full('90')], '10 90'],
    ['unknown without a weight', [full('', '10'), full('90')], '– 90'],
    [
      'the weights of all rows that share the cell, and their own of these',
      [full('10'), { ...full('15'), scoredWith: 0 }, full('75')],
      '25 15 75',
    ],
    [
      'unknown where one of those is not filled in, whichever it is',
      [full('10'), { ...full(''), scoredWith: 0 }, full('75')],
      '– – 75',
    ],
    [
      'unknown where the first of those is not filled in',
      [full(''), { ...full('10'), scoredWith: 0 }, full('75')],
      '– 10 75',
    ],
    ['not raised by a detail below', [full('10'), { ...full('15'), kind: 'detail', scoredWith: 0 }], '10 –'],
  ])('%s', (_, rows, expected) => {
    expect(caps(...rows)).toBe(expected);
  });

  test('one weight where that is merged over the same rows', () => {
    const form = formOf({
      total: null,
      indicators: [full('10'), { ...full('10'), scoredWith: 0 }],
    });
    const weight = form.indicators[0]!.weight;
    expect(capsOf({ ...form, indicators: form.indicators.map((row) => ({ ...row, weight })) })).toBe('10 10');
    // The same column of another row, or the same row of another column, is another cell.
    expect(capsOf(form)).toBe('20 10');
  });
});

describe('of a sum that contradicts many cells', () => {
  const wrong = (count: number) => {
    const indicators = Array.from({ length: count }, () => full('1'));
    return judged(formOf({ indicators, total: { score: '7' } }), MOF).contradictions;
  };

  test.each([
    [40, 40],
    [41, 40],
    [100, 40],
  ])('%i scores, %i are told', (count, told) => {
    expect(wrong(count).map(({ equations }) => equations[0]!.from.length)).toContain(told);
  });
});

describe('judged again as recorded', () => {
  const form = formOf({
    funds: [{ budget: '100', executed: '50', weight: '10', rate: '90%', score: '9' }],
    indicators: [{ target: '≥10', actual: '5', weight: '20', score: '18', note: '设备到货晚' }, full('70')],
    total: { weight: '100', score: '97' },
    grade: '优',
  });
  const judgement = judged(form, MOF);
  const numbers = ({ scores, scoredFund, total, grade }: Judgement) => [
    scores.map(({ proposed }) => proposed?.toNumber()),
    scoredFund?.proposedRate?.toNumber(),
    scoredFund?.proposedScore?.toNumber(),
    total.proposed?.toNumber(),
    grade.proposed,
  ];

  test('at first everything is what the rules give', () => {
    expect(numbers(judgement)).toEqual([[10, 70], 0.5, 5, 85, '良']);
  });

  test('the indicators’ scores stay, and what follows follows from them', () => {
    expect(numbers(withScoresAsRecorded(judgement))).toEqual([[18, 70], 0.5, 5, 93, '优']);
  });

  test('the execution stays too', () => {
    const after = withAllAsRecorded(judgement);
    expect(numbers(after)).toEqual([[18, 70], 0.9, 9, 97, '优']);
    expect([after.scoredFund!.offeredRate, after.scoredFund!.offeredScore]).toEqual([null, null]);
  });

  test('nothing is proposed where nothing is recorded', () => {
    const blank = formOf({
      funds: [{ budget: '100', executed: '50', weight: '10', rate: '', score: '' }],
      indicators: [full('90', '')],
    });
    expect(numbers(withAllAsRecorded(judged(blank, MOF)))).toEqual([
      [undefined],
      undefined,
      undefined,
      undefined,
      null,
    ]);
  });
});

test('a judgement keeps what it was asked for', () => {
  const form = formOf({ visibility: 'hidden', indicators: [full('100', '')] });
  const given = { goal: { kind: 'none' } as unknown as GoalState, writesHidden: true };
  const judgement = judgeForm(form, scoreForm(form, MOF), given);
  expect([judgement.goal, judgement.writesHidden, judgement.scores[0]!.offer]).toEqual([
    given.goal,
    true,
    null,
  ]);
  expect(withScoresAsRecorded(judgement)).toMatchObject(given);
  const plain = judgeForm(form, scoreForm(form, MOF));
  expect([plain.goal, plain.writesHidden, plain.scores[0]!.offer?.because]).toEqual([
    null,
    false,
    { kind: 'hidden' },
  ]);
});
