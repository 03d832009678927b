import { readForms } from '../../../src/form/reading/readForms';
import { sheetOf } from '../sheetOf';
import { noForms } from './corpus';

const CORPUS = noForms(200).map((noForm) => ({ ...noForm, reading: readForms(sheetOf(noForm.rows)) }));

test('none of 200 tables of offices is taken for a form', () => {
  const taken = CORPUS.filter(({ reading }) => reading.forms.length > 0);
  expect(taken.map(({ kind, rows }) => [kind, ...rows.slice(0, 4)])).toEqual([]);
});

test('goal tables are recognised as such, and no other table is', () => {
  const named = CORPUS.filter(({ reading }) => reading.nearMisses.some(({ kind }) => kind === 'goal-table'));
  expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['goals']));
  expect(named).toHaveLength(CORPUS.filter(({ kind }) => kind === 'goals').length);
});

test('of the others only those that state indicators come near, and say what they lack', () => {
  const near = CORPUS.flatMap(({ kind, reading }) =>
    reading.nearMisses.filter((miss) => miss.kind === 'incomplete-headings').map((miss) => ({ kind, miss })),
  );
  expect(new Set(near.map(({ kind }) => kind))).toEqual(new Set(['criteria', 'monitoring']));
  for (const { miss } of near) {
    expect(miss.missing).toContain('actual');
    expect(miss.seen.slice(0, 3)).toEqual(['一级指标', '二级指标', '三级指标']);
  }
});

test.each(['安全生产标准化自评表', '教师年度考核自评表', '内部控制基础性评价自评表'])(
  '%s scores contents as some forms do, but no expenditure',
  (title) => {
    const rows = [title, '一级指标|二级指标|评分标准|标准分值|自评得分', '目标职责|机构|有即得分|10|10'];
    expect(readForms(sheetOf(rows)).forms).toEqual([]);
  },
);
