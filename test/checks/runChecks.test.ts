import fc from 'fast-check';
import { compareWithGoals } from '../../src/goals/compareWithGoals';
import { judgeForm } from '../../src/judgement/judgeForm';
import { runChecks } from '../../src/checks/runChecks';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { approvedOf } from '../goals/approvedOf';
import { judged } from '../judgement/judged';
import { toA1 } from '../../src/sheet/address';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { BEIJING_2024, SHANGHAI_2023 } from '../scoring/knownForms';
import { anyForm, anyScorecard } from './anyForm';

function findings(spec: FormSpec, ruleset: string): [severity: string, code: string, cell: string | null][] {
  const form = formOf(spec);
  return runChecks(judged(form, rulesetById(ruleset)!)).map(({ severity, code, at }) => [
    severity,
    code,
    at && toA1(at),
  ]);
}

const errors = (spec: FormSpec, ruleset: string) =>
  findings(spec, ruleset).filter(([severity]) => severity === 'error');

describe('published forms', () => {
  test('Beijing 2024 is ready; its deductions are justified', () => {
    expect(findings(BEIJING_2024, 'beijing')).toEqual([
      ['info', 'duplicate-fund-score', 'H7'],
      // One finding for all three, at G33, G39 and G40.
      ['info', 'deduction-kept', 'G33'],
    ]);
  });

  test.each([1, 3, 4, 6])('Shanghai 2023, form %i is ready', (number) => {
    expect(errors(SHANGHAI_2023[number - 1]!, 'shanghai')).toEqual([]);
  });

  test.each([
    [
      2,
      [
        ['score-above-rule', 'G13'],
        ['deduction-without-note', 'G14'],
      ],
    ],
    [5, [['score-above-rule', 'G13']]],
    [7, [['score-above-rule', 'G13']]],
  ])('Shanghai 2023, form %i is not', (number, expected) => {
    expect(errors(SHANGHAI_2023[number - 1]!, 'shanghai')).toEqual(
      expected.map((found) => ['error', ...found]),
    );
  });

  test('Shanghai 2023, form 6 keeps a deduction that has a reason', () => {
    expect(findings(SHANGHAI_2023[5]!, 'shanghai')).toEqual([['info', 'deduction-kept', 'G13']]);
  });
});

test('findings stand in the order of the cells, in one cell the gravest first', () => {
  const spec: FormSpec = {
    indicators: [
      { target: '≥90%', actual: '95%', weight: '0', score: '0' },
      { name: '培训人数', target: '100人', actual: '', weight: '50', score: '' },
      { target: '全面保障', actual: '按原定思路推进', weight: '50', score: '' },
    ],
    total: { weight: '100', score: '' },
  };
  expect(findings(spec, 'beijing')).toEqual([
    ['info', 'zero-weight', 'F13'],
    ['error', 'actual-missing', 'E14'],
    ['error', 'score-missing', 'G14'],
    ['error', 'score-missing', 'G15'],
    ['warning', 'needs-judgement', 'G15'],
    ['error', 'score-missing', 'G16'],
  ]);
});

test('what has no cell comes last', () => {
  const approved = approvedOf({
    indicators: [
      { name: '修复册数', target: '≥200册' },
      { name: '举办展览', target: '≥3场' },
    ],
  });
  const form = formOf({
    emptyLabels: [
      { of: 'unit', at: { row: 4, column: 4 }, valueAt: { row: 4, column: 5 }, text: '实施单位' },
    ],
    indicators: [{ name: '修复册数', target: '≥200册', actual: '250册', weight: '100', score: '' }],
    total: null,
  });
  const goal = compareWithGoals(form, { named: null, own: [approved] }, [form]);
  const found = runChecks(judged(form, rulesetById('beijing')!, undefined, goal));
  expect(found.map(({ code, at }) => [code, at && toA1(at)])).toEqual([
    ['header-missing', 'D4'],
    ['score-missing', 'G13'],
    ['approved-indicator-missing', null],
  ]);
});

describe('no form makes a check throw', () => {
  test('scored by its own rules', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...RULESETS), (form, ruleset) => {
        for (const { says } of runChecks(judged(form, ruleset))) {
          expect(says['zh-CN'] + says['en-US']).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
    );
  });

  test('beside any scorecard whatever', () => {
    fc.assert(
      fc.property(anyForm, anyScorecard, (form, scorecard) => {
        expect(Array.isArray(runChecks(judgeForm(form, scorecard)))).toBe(true);
      }),
    );
  });
});
