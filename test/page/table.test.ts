import type { Row } from '../../src/page/batch/batch';
import { arranged, counts } from '../../src/page/batch/table';
import type { Column, Status } from '../../src/page/batch/table';

const form = { sheet: 's', project: null, unit: '', proposed: '', warnings: 0 };

function row(name: string, status: Status | null, errors = 0, recorded = '', grade = ''): Row {
  const forms = status === 'ready' || status === 'not-ready' ? [{ ...form, errors, recorded, grade }] : [];
  return {
    id: name.length,
    name,
    calledBy: name,
    file: new File([], name),
    checked: status && { status, remark: '', forms },
  };
}

const ROWS = [
  row('表10.xlsx', 'ready', 0, '91.00', '优'),
  row('表2.xlsx', 'not-ready', 3, '9.50', '差'),
  row('说明.xlsx', 'no-form'),
  row('坏.xls', 'unreadable'),
  row('等.xlsx', null),
];

const names = (by: Column, isDescending = false, only: Status | null = null) =>
  arranged(ROWS, only, { by, isDescending }).map((line) => line.row.name);

test('what has to be acted on comes first', () => {
  expect(names('status')).toEqual(['表2.xlsx', '坏.xls', '说明.xlsx', '表10.xlsx', '等.xlsx']);
});

test('numbers in names count as numbers', () => {
  const order = names('file');
  expect(order.indexOf('表2.xlsx')).toBeLessThan(order.indexOf('表10.xlsx'));
});

test('totals are ordered as numbers, and what has none stands behind', () => {
  expect(names('total').slice(0, 2)).toEqual(['表2.xlsx', '表10.xlsx']);
});

test('errors the other way round: the most first', () => {
  expect(names('errors', true)[0]).toBe('表2.xlsx');
});

test('only one status, and how many of each', () => {
  expect(names('file', false, 'unreadable')).toEqual(['坏.xls']);
  expect(counts(ROWS)).toEqual({ ready: 1, 'not-ready': 1, 'no-form': 1, unreadable: 1 });
});
