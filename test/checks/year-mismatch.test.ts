import { yearMismatch } from '../../src/checks/year-mismatch';
import { checkCases, row } from './cases';

checkCases(yearMismatch, {
  'the title is of another year': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      { title: '2022年度项目支出绩效自评表', year: 2023 },
    ),
    raises: [
      {
        cell: 'A2',
        expected: '2023',
        found: '2022',
        says: '标题“2022年度项目支出绩效自评表”是 2022 年，表中年度是 2023 年，请核对。',
      },
    ],
  },
  'so is the sheet': {
    spec: row({ target: '完成', actual: '完成', score: '10' }, { sheet: '2021年度自评', year: 2023 }),
    raises: [{ cell: 'A2', expected: '2023', found: '2021' }],
  },
  'a target left from an older form': {
    spec: row({ target: '2021年底', actual: '2021年12月', score: '10' }, { year: 2023 }),
    raises: [{ cell: 'D13', expected: '2023', found: '2021' }],
  },
  'a sheet named for the year it is filed in': {
    spec: row({ target: '完成', actual: '完成', score: '10' }, { sheet: '2024年度填报', year: 2023 }),
  },
  'a target of last year or of years to come': {
    spec: {
      total: null,
      year: 2023,
      indicators: [
        { target: '2022年12月底', actual: '2022年12月', weight: '50', score: '50' },
        { target: '2025年底', actual: '2023年12月', weight: '50', score: '50' },
      ],
    },
  },
  '2023年度 in the title above （2022年度）: an error': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      {
        title: '2023年度项目支出绩效自评表',
        year: 2022,
        yearLine: { year: 2022, at: { row: 2, column: 1 } },
      },
    ),
    severity: 'error',
    raises: [{ cell: 'A2', related: ['A1'], expected: '2023', found: '2022' }],
  },
  'the same year in both': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      {
        title: '2023年度项目支出绩效自评表',
        year: 2023,
        yearLine: { year: 2023, at: { row: 2, column: 1 } },
      },
    ),
  },
  'no year': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      { title: '2022年度项目支出绩效自评表', year: null },
    ),
  },
  'a line of the year below a title without one': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      { year: 2022, yearLine: { year: 2022, at: { row: 2, column: 1 } } },
    ),
  },
  'a sheet named for the form’s own year': {
    spec: row({ target: '完成', actual: '完成', score: '10' }, { sheet: '2023 年度自评', year: 2023 }),
  },
  'a sheet named for another year, with a space in it': {
    spec: row({ target: '完成', actual: '完成', score: '10' }, { sheet: '2021 年度自评', year: 2023 }),
    raises: [{ cell: 'A2', found: '2021' }],
  },
  'a number of five digits is no year': {
    spec: row(
      { target: '完成', actual: '完成', score: '10' },
      { title: '12022号项目支出绩效自评表', year: 2023 },
    ),
  },
  'a row that does not count may have any date': {
    spec: {
      total: null,
      year: 2023,
      indicators: [
        { target: '完成', actual: '完成', weight: '100', score: '100' },
        { name: '其中：一期', kind: 'detail', target: '2020年底', actual: '2020年12月' },
      ],
    },
  },
});
