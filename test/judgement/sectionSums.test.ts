import { sectionSums, usualWeight } from '../../src/judgement/sectionSums';
import { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const OUTPUT = '产出指标';
const EFFECT = '效益指标';

const row = (level1: string, weight: string | null, score: string | null): IndicatorSpec => ({
  level1,
  target: '完成',
  actual: '已完成',
  weight,
  score,
});

const label = (name: string, weight: string | null, at: number) => ({
  name,
  at: { row: at, column: 1 },
  weight: weight === null ? null : new Decimal(weight),
});

/** Name, stated weight, sum of the weights, sum of the scores. */
function sums(spec: FormSpec): readonly string[] {
  const form = formOf({ total: null, ...spec });
  const { rows } = judged(form, rulesetById('mof-2020')!);
  const told = (value: Decimal | null) => value?.toFixed() ?? '–';
  return sectionSums(form, rows).map(
    ({ name, at, stated, weights, scores }) =>
      `${name} in ${at.row}: ${told(stated)} ${told(weights)} ${told(scores)}`,
  );
}

test('the weights of a section are added up; its scores only where a label’s weight has nothing else to be compared with', () => {
  expect(
    sums({
      sections: [label(OUTPUT, '60', 13), label(EFFECT, null, 15)],
      indicators: [row(OUTPUT, '20', '18'), row(OUTPUT, '40', '38'), row(EFFECT, '40', '40')],
    }),
  ).toEqual(['产出指标 in 13: 60 60 –', '效益指标 in 15: – 40 –']);
  expect(
    sums({
      sections: [label(OUTPUT, '60', 13), label(EFFECT, null, 15)],
      indicators: [row(OUTPUT, null, '18'), row(OUTPUT, null, '38'), row(EFFECT, null, '40')],
    }),
  ).toEqual(['产出指标 in 13: 60 – 56', '效益指标 in 15: – – –']);
});

test('nothing is added up where one is missing; a shared score counts once', () => {
  const sections = [label(OUTPUT, '60', 13)];
  expect(sums({ sections, indicators: [row(OUTPUT, null, '18'), row(OUTPUT, null, '')] })).toEqual([
    '产出指标 in 13: 60 – –',
  ]);
  const shared = { ...row(OUTPUT, null, '18'), scoredWith: 0 };
  expect(sums({ sections, indicators: [row(OUTPUT, null, '18'), shared] })).toEqual([
    '产出指标 in 13: 60 – 18',
  ]);
});

test('a label that comes again after a page break is one section, told where it stands first', () => {
  const form = (first: string | null, second: string | null): FormSpec => ({
    sections: [label(OUTPUT, first, 13), label(OUTPUT, second, 14)],
    indicators: [row(OUTPUT, '20', '20'), row(OUTPUT, '40', '40')],
  });
  expect(sums(form('60', null))).toEqual(['产出指标 in 13: 60 60 –']);
  expect(sums(form(null, '60'))).toEqual(['产出指标 in 13: 60 60 –']);
  expect(sums(form('60', '60.0'))).toEqual(['产出指标 in 13: 60 60 –']);
  // Whether these two add up or contradict one another, nobody can tell.
  expect(sums(form('20', '40'))).toEqual([]);
});

test('a section without rows is none, and a row without a section belongs to none', () => {
  const spec = {
    sections: [label(OUTPUT, '60', 13), label(EFFECT, '40', 15)],
    indicators: [row(OUTPUT, '60', '60')],
  };
  expect(sums(spec)).toEqual(['产出指标 in 13: 60 60 –']);
  const form = formOf({ total: null, ...spec });
  const outside = { ...form, indicators: form.indicators.map((each) => ({ ...each, section: null })) };
  expect(sectionSums(outside, judged(outside, rulesetById('mof-2020')!).rows)).toEqual([]);
});

test.each([
  ['产出指标（50分）', '50'],
  ['产出 指标', '50'],
  ['效益指标', '30'],
  ['项目产出指标', null],
  ['', null],
])('by the rules “%s” has %s', (name, weight) => {
  expect(usualWeight(name, { 产出指标: '50', 效益指标: '30' })).toBe(weight);
});
