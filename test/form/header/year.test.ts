import { withYear, yearIn } from '../../../src/form/header/year';

test.each<[text: string, year: number | null, changed: string | null]>([
  ['（2024年度）', 2024, '（2025年度）'],
  ['2023 年', 2023, '2025 年'],
  ['２０２３年度', 2023, '2025年度'],
  ['二〇二三年度', 2023, '2025年度'],
  ['二零二三年度', 2023, '2025年度'],
  ['2024年度项目支出绩效自评表', 2024, '2025年度项目支出绩效自评表'],
  ['某市2024年度项目（2024年）', 2024, '某市2025年度项目（2024年）'],
  // A day is no year of a form.
  ['2025年3月1日', null, null],
  ['项目支出绩效自评表', null, null],
  ['', null, null],
])('%s states %s; with another year it is %s', (text, year, changed) => {
  expect(yearIn(text)).toBe(year);
  expect(withYear(text, '2025')).toBe(changed);
});
