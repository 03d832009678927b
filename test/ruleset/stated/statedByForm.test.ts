import { byPassage, nameOf } from '../../../src/ruleset/stated/citations';
import { statedByForm } from '../../../src/ruleset/stated/statedByForm';
import { Decimal } from '../../../src/notation/decimal';
import { toA1 } from '../../../src/sheet/address';
import type { FormSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';

const stated = (spec: FormSpec) =>
  statedByForm(formOf(spec)).map(
    ({ path, value, cell, quote }) => `${path} ${String(value)} (${toA1(cell)}: ${quote})`,
  );

const label = (name: string, weight: string | null, row: number) => ({
  name,
  at: { row, column: 1 },
  weight: weight === null ? null : new Decimal(weight),
});

describe('a form prints its rules', () => {
  test.each<[what: string, spec: FormSpec, stated: readonly string[]]>([
    ['nowhere', { funds: [{ budget: '1', executed: '1', weight: '10' }] }, []],
    ['in its notes', { notes: ['得分保留一位小数。'] }, ['rounding.places 1 (A15: 得分保留一位小数)']],
    [
      'in the heading that states the weight of the execution',
      {
        funds: [{ budget: '1', executed: '1', weight: '20' }],
        fundHeadings: ['预算数(A)', '得分(20分*执行率)'],
      },
      ['execution.weight 20 (F6: 得分(20分*执行率))'],
    ],
    [
      'in a heading that scales the execution',
      {
        funds: [{ budget: '1', executed: '1', weight: '10' }],
        fundHeadings: ['得分（≥95%得满分，每低于1%扣0.5分）'],
      },
      ['execution.criterion 执行率≥95%得满分,每低于1%扣0.5分 (C5: 得分（≥95%得满分，每低于1%扣0.5分）)'],
    ],
    [
      'not in a heading of another weight than the row has',
      { funds: [{ budget: '1', executed: '1', weight: '10' }], fundHeadings: ['得分(20分*执行率)'] },
      [],
    ],
    [
      'not where no row’s score counts, or it weighs nothing',
      {
        funds: [{ budget: '1', executed: '1', weight: '20' }],
        scoredFund: null,
        fundHeadings: ['得分(20分)'],
      },
      [],
    ],
    [
      'not where it weighs nothing',
      { funds: [{ budget: '1', executed: '1', weight: '0' }], fundHeadings: ['得分(0分)'] },
      [],
    ],
  ])('%s', (_, spec, expected) => {
    expect(stated({ total: null, ...spec })).toEqual(expected);
  });

  test.each<[what: string, sections: NonNullable<FormSpec['sections']>, stated: readonly string[]]>([
    [
      'each with its weight',
      [label('产出指标', '50', 13), label('效益指标', '30', 14)],
      ['sections.weights.产出指标 50 (A13: 产出指标)', 'sections.weights.效益指标 30 (A14: 效益指标)'],
    ],
    ['without one', [label('产出指标', null, 13)], []],
    ['of nothing', [label('产出指标', '0', 13)], []],
    ['named alike', [label('产出指标', '50', 13), label('产出指标', '30', 14)], []],
    ['of other names', [label('项目产出', '50', 13), label('产出指标说明', '50', 14)], []],
    [
      'up to the whole',
      [label('产出指标', '60', 13), label('效益指标', '30', 14)],
      ['sections.weights.产出指标 60 (A13: 产出指标)', 'sections.weights.效益指标 30 (A14: 效益指标)'],
    ],
    [
      'beyond the whole together with the funds',
      [label('产出指标', '60', 13), label('效益指标', '31', 14)],
      [],
    ],
  ])('in the labels of its sections: %s', (_, sections, expected) => {
    const funds = [{ budget: '1', executed: '1', weight: '10' }];
    expect(stated({ funds, sections, indicators: [], total: null })).toEqual(expected);
  });

  test('a label is quoted as it stands in its cell, and the whole is what the total row says', () => {
    const spec: FormSpec = {
      sections: [label('产出指标', '60', 13)],
      indicators: [{ level1: '效益指标' }, { level1: '产出指标（60分）' }],
    };
    const form = formOf({ ...spec, total: { weight: '120' } });
    const indicators = form.indicators.map((row, index) => ({ ...row, section: index === 1 ? 0 : null }));
    const [number] = statedByForm({ ...form, indicators });
    expect(number).toMatchObject({ path: 'sections.weights.产出指标', quote: '产出指标（60分）' });
    expect(stated({ ...spec, total: { weight: '50' } })).toEqual([]);
  });

  test('what two cells state differently is left out', () => {
    expect(stated({ notes: ['得分保留一位小数。', '得分保留两位小数。'] })).toEqual([]);
    expect(stated({ notes: ['得分保留一位小数。', '得分保留1位小数。'] })).toHaveLength(1);
  });

  test('it is asked once for each form', () => {
    const form = formOf({ notes: ['得分保留一位小数。'] });
    expect(statedByForm(form)).toBe(statedByForm(form));
  });
});

test('numbers are called by what they are, and told by the passage that states them', () => {
  const form = formOf({
    notes: ['预算执行率10分，执行率低于80%的须说明原因。得分保留一位小数。'],
    total: null,
  });
  const numbers = statedByForm(form);
  expect(numbers.map((number) => nameOf(number)['zh-CN'])).toEqual([
    '预算执行分值',
    '执行率须说明原因',
    '得分小数位数',
  ]);
  const passages = byPassage(numbers, ({ cell }) => toA1(cell));
  expect(passages.map((passage) => passage.map(({ path }) => path))).toEqual([
    ['execution.weight', 'execution.noteBelow'],
    ['rounding.places'],
  ]);
  expect(byPassage(numbers, ({ path }) => path)).toHaveLength(3);
  expect(
    nameOf({ path: 'sections.weights.产出指标', value: '50', quote: '', cell: { row: 1, column: 1 } })[
      'zh-CN'
    ],
  ).toBe('各部分分值');
});
