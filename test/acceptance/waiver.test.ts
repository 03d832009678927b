import { isMeantFor, waives } from '../../src/acceptance/waiver';
import type { Waiver } from '../../src/acceptance/waiver';
import { withAccepted } from '../../src/acceptance/accept';
import type { Finding } from '../../src/checks/finding';
import type { Form } from '../../src/form/form';

const at = (row: number) => ({ row, column: 8 });
const form = { sheet: '运行 保障', project: { text: '能源\n保障' } } as Form;
const found = (changes: Partial<Finding> = {}): Finding =>
  ({ code: 'over-achieved', at: at(13), alike: [], related: [], ...changes }) as Finding;
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  ...{ code: 'over-achieved', sheet: null, project: null, cells: null },
  ...{ reason: '经批准', by: '张三', date: '2026-03-01' },
  ...changes,
});

test.each<[string, Partial<Waiver>, Partial<Finding>, boolean]>([
  ['everywhere', {}, {}, true],
  ['without a cell', {}, { at: null }, true],
  ['another code', { code: 'unit-mismatch' }, {}, false],
  ['the sheet, however it is spaced', { sheet: '运行保障' }, {}, true],
  ['another sheet', { sheet: '运行' }, {}, false],
  ['the project, without its line break', { project: '能源保障' }, {}, true],
  ['another project', { project: '能源' }, {}, false],
  ['the cell', { cells: ['H13'] }, {}, true],
  ['another cell', { cells: ['H14'] }, {}, false],
  ['a cell, of a finding without one', { cells: ['H13'] }, { at: null }, false],
  ['all cells of like issues', { cells: ['H13', 'H14'] }, { alike: [at(14)] }, true],
  ['only one cell of like issues', { cells: ['H13'] }, { alike: [at(14)] }, false],
])('a finding that is accepted beforehand: %s', (_, described, finding, isAccepted) => {
  expect(waives(waiver(described), found(finding), form)).toBe(isAccepted);
});

test('one cell of like issues has not come to nothing, though the finding is told', () => {
  expect(isMeantFor(waiver({ cells: ['H13'] }), found({ alike: [at(14)] }), form)).toBe(true);
  expect(isMeantFor(waiver({ cells: ['H15'] }), found({ alike: [at(14)] }), form)).toBe(false);
});

test('arithmetic that is wrong stays wrong, whatever somebody wrote down', () => {
  const wrong = found({ code: 'total-mismatch' });
  const { open, accepted } = withAccepted([wrong], form, [], [waiver({ code: 'total-mismatch' })]);
  expect([open, accepted]).toEqual([[wrong], []]);
});
