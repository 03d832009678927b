import { scoredByPoints } from '../../src/judgement/scoredByPoints';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const row = (level1: string, target: string, more: IndicatorSpec = {}): IndicatorSpec => ({
  level1,
  target,
  actual: '规范',
  weight: '10',
  score: '10',
  ...more,
});

const found = (...indicators: readonly IndicatorSpec[]) => [...scoredByPoints(formOf({ indicators }))];

describe('points are given without a target', () => {
  test.each<[what: string, rows: readonly IndicatorSpec[], found: readonly number[]]>([
    [
      'in a section of decisions none of whose rows has one',
      [row('项目决策', ''), row('项目决策', '')],
      [0, 1],
    ],
    ['and not where one of them has', [row('项目决策', ''), row('项目决策', '≥5')], []],
    ['unless a sign says that there is none', [row('项目决策', '/'), row('项目决策', '≥5')], [0]],
    ['in a section called so at the second level', [row('一级指标', '', { level2: '过程管理' })], [0]],
    ['not in a section of outputs', [row('产出指标', ''), row('产出指标', '/')], []],
    ['not without a weight', [row('项目决策', '', { weight: '' })], []],
    ['not without a score', [row('项目决策', '', { score: '' })], []],
    ['not in a detail', [row('项目决策', '', { kind: 'detail' })], []],
    ['and a detail’s target is none', [row('项目决策', ''), row('项目决策', '≥5', { kind: 'detail' })], [0]],
    ['another section’s target is none either', [row('项目决策', ''), row('项目过程', '≥5')], [0]],
    ['not where there is a target', [row('项目决策', '≥5')], []],
  ])('%s', (_, rows, expected) => {
    expect(found(...rows)).toEqual(expected);
  });

  test('in a table without targets and achievements, whatever its sections; with achievements it is to be asked', () => {
    const form = formOf({ indicators: [row('产出指标', ''), row('产出指标', '', { weight: '' })] });
    const without = (column: 'target' | 'actual', of = form) => ({
      ...of,
      indicators: of.indicators.map((each) => ({ ...each, [column]: { ...each[column], entry: null } })),
    });
    expect([...scoredByPoints(without('actual', without('target')))]).toEqual([0]);
    expect([...scoredByPoints(without('target'))]).toEqual([]);
    expect([...scoredByPoints(without('actual'))]).toEqual([]);
  });
});
