import { isExecutionAlone, isExecutionToldByItself } from '../../src/judgement/executionAlone';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const full = (weight: string, score = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

/** Whether each of the form's contradictions is about an impossible execution score alone, and whether no other tells it. */
test.each<[what: string, fund: FundSpec, alone: readonly boolean[], toldByItself: boolean]>([
  ['right', {}, [], true],
  ['above its weight', { score: '12' }, [true], true],
  ['below zero', { score: '-1' }, [true], true],
  ['only wrong', { score: '9' }, [false], false],
  ['above its weight beside a rate of other amounts', { score: '12', rate: '90%' }, [false], false],
  ['right beside a rate of other amounts', { rate: '90%' }, [false], true],
  ['above a weight that is itself wrong', { score: '12', weight: '8' }, [false, true], true],
  [
    'above its weight, of amounts that were exchanged',
    { score: '12', executed: '84.5', budget: '48.5' },
    [false, true],
    true,
  ],
])('an execution score %s', (_, fund, alone, toldByItself) => {
  const spent: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };
  const form = formOf({ total: null, funds: [{ ...spent, ...fund }], indicators: [full('90')] });
  const judgement = judged(form, rulesetById('mof-2020')!);
  expect(judgement.contradictions.map((each) => isExecutionAlone(each, judgement))).toEqual(alone);
  expect(isExecutionToldByItself(judgement)).toBe(toldByItself);
});
