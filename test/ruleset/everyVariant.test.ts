import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from '../../src/checks/runChecks';
import { chooseRuleset } from '../../src/ruleset/choice/chooseRuleset';
import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { cardOf, judged } from '../judgement/judged';
import type { FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** One file that differs from the national rules wherever a ruleset can. */
const file = path.join(__dirname, '../fixtures/rulesets/every-variant.json');
const ruleset = parseRuleset(readFileSync(file, 'utf8'), file);

function score(indicator: IndicatorSpec) {
  return cardOf(formOf({ indicators: [{ weight: '10', ...indicator }] }), ruleset).indicators[0]!;
}

test.each<[facts: string, target: string, actual: string, least: string, most: string]>([
  ['reverse by (1 − (B−A) ÷ A): 10 × 0.77 rounded to whole points', '≤100元', '123元', '8', '8'],
  ['reverse, nothing from twice the target on', '≤100元', '200元', '0', '0'],
  ['positive, all or nothing', '≥100人', '99人', '0', '0'],
  ['a zero target, all or nothing', '≤0起', '1起', '0', '0'],
  ['passed by 49 %: no points off', '≥100人', '149人', '10', '10'],
  ['passed by 50 %: 5 % off, 9.5 rounded half up', '≥100人', '150人', '10', '10'],
  ['passed by 100 %: half of the weight off', '≥100人', '200人', '5', '5'],
  ['words of the first tier', '保障', '达成指标', '9', '10'],
  ['words that the file itself names for a fourth tier', '保障', '基本完成任务', '8', '8'],
  ['words of the third tier', '保障', '部分达成指标', '6', '7'],
])('%s: %s, done %s → %s to %s', (_, target, actual, least, most) => {
  const { min, computed } = score({ target, actual });
  expect([min?.toFixed(), computed?.toFixed()]).toEqual([least, most]);
});

test.each([
  ['in numbers', '≥100人', '100人', '12.35'],
  ['in words', '保障', '达成指标', '12.35'],
])(
  'the whole of a weight of 12.35 is 12.35, though scores are whole points: %s',
  (_, target, actual, most) => {
    expect(score({ target, actual, weight: '12.35' }).computed?.toFixed()).toBe(most);
  },
);

test('attention from 120 %, a note from 150 %', () => {
  const attention = (actual: string) => {
    const { overAchieved, note } = score({ target: '≥100人', actual, score: '10' });
    return [overAchieved, note.due.includes('over-achieved')];
  };
  expect(['119人', '120人', '149人', '150人'].map(attention)).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [true, true],
  ]);
});

test('execution of 9 points in whole points, a reason below 85 %', () => {
  const fund = (executed: string) => {
    const { computed, due } = cardOf(formOf({ funds: [{ budget: '100', executed, weight: null }] }), ruleset)
      .funds[0]!;
    return [computed!.toFixed(), due.join()];
  };
  // 9 × 0.85 = 7.65, 9 × 0.84 = 7.56
  expect(['100', '85', '84'].map(fund)).toEqual([
    ['9', ''],
    ['8', ''],
    ['8', 'low-execution'],
  ]);
});

test('grades at 80, 70 and 60 with names of their own', () => {
  const grade = (total: string) =>
    cardOf(formOf({ indicators: [{ weight: '100', score: total }] }), ruleset).grade.computed;
  expect(['80', '79', '70', '69', '60', '59'].map(grade)).toEqual([
    '优秀',
    '良好',
    '良好',
    '合格',
    '合格',
    '不合格',
  ]);
});

test('weights by section that are prescribed', () => {
  const spec: FormSpec = {
    total: null,
    funds: [{ budget: '1', executed: '1', weight: '9', rate: '100%', score: '9' }],
    indicators: [
      { level1: '产出指标', target: '完成', actual: '完成', weight: '60', score: '60' },
      { level1: '效益指标', target: '完成', actual: '完成', weight: '21', score: '21' },
      { level1: '满意度指标', target: '完成', actual: '完成', weight: '10', score: '10' },
    ],
  };
  const form = formOf(spec);
  const findings = runChecks(judged(form, ruleset));
  expect(findings.map(({ code, expected, found }) => [code, expected, found])).toEqual([
    ['section-weight-mismatch', '61', '60'],
    ['section-weight-mismatch', '20', '21'],
  ]);
});

test('its forms are known by their notes, their region and their projects’ codes', () => {
  const chosen = (spec: FormSpec) => chooseRuleset(formOf(spec), {}, [ruleset]).chosenBy;
  expect(chosen({ notes: ['注：预算执行率 9分。'] })).toBe('notes');
  expect(chosen({ unit: '某市某局' })).toBe('region');
  expect(chosen({ project: '99010024T000000000001-某项目' })).toBe('region');
  expect(chosen({})).toBe('default');
});
