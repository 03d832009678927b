import { leavesOutExecution, misreadingOf } from '../../src/judgement/misreading';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { CellSpec, FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const full = (weight: string, score: CellSpec = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

describe('a total that has more or less than what was read', () => {
  const SPENT: FundSpec = { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' };
  const told = (spec: FormSpec) => {
    const judgement = judged(formOf(spec), rulesetById('mof-2020')!);
    const found = misreadingOf(judgement);
    return [found && `${found.total} ${found.sum}`, leavesOutExecution(judgement)];
  };

  test.each<[what: string, form: FormSpec, told: [string | null, boolean]]>([
    [
      'nothing of the kind',
      { indicators: [full('100')], total: { weight: '100', score: '100' } },
      [null, false],
    ],
    [
      'another mistake',
      { indicators: [full('100', '90')], total: { weight: '100', score: '95' } },
      [null, false],
    ],
    [
      'a row was not read',
      { indicators: [full('80')], total: { weight: '100', score: '100' } },
      ['100 80', false],
    ],
    [
      'the total leaves out the execution',
      { funds: [SPENT], indicators: [full('100')], total: { weight: '100', score: '100' } },
      ['100 110', true],
    ],
    [
      'the total leaves out the execution, which an indicator scores',
      {
        funds: [SPENT],
        indicators: [{ ...full('10'), name: '当年预算执行情况' }, full('90')],
        total: { weight: '100', score: '100' },
      },
      ['100 110', false],
    ],
    [
      'the indicators are not all there is without the execution',
      { funds: [SPENT], indicators: [full('60'), full('50')], total: { weight: '100', score: '100' } },
      ['100 120', false],
    ],
  ])('%s', (_, spec, expected) => {
    expect(told(spec)).toEqual(expected);
  });
});
