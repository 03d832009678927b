import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { ARROWS, neighbour } from '../../../src/page/opened/neighbour';
import { PageHost } from '../../../src/page/opened/pageHost';
import { parseA1, toA1 } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';

let grid: Grid;

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/pane/five-mistakes.xlsx')));
  const host = await PageHost.open(openWorkbook(bytes, { file: 'five-mistakes.xlsx' }));
  grid = host.picture().sheets[0]!.grid;
});

const from = (at: string, key: string) => toA1(neighbour(grid, parseA1(at)!, ARROWS[key]!));

test.each([
  ['H13', 'ArrowDown', 'H14'],
  ['H13', 'ArrowUp', 'H12'],
  ['H13', 'ArrowLeft', 'G13'],
  ['H13', 'ArrowRight', 'I13'],
])('from %s %s goes to %s', (at, key, to) => {
  expect(from(at, key)).toBe(to);
});

test('nothing lies outside of what is used', () => {
  const { bottom, right } = grid.used!;
  expect(from('A1', 'ArrowUp')).toBe('A1');
  expect(from('A1', 'ArrowLeft')).toBe('A1');
  const last = toA1({ row: bottom, column: right });
  expect(from(last, 'ArrowDown')).toBe(last);
  expect(from(last, 'ArrowRight')).toBe(last);
});

test('a merged area is one cell: it is come to at its first one and left at its edges', () => {
  const areas = grid.merged.filter(({ top, left }) => top > 1 && left > 1);
  expect(areas).not.toHaveLength(0);
  for (const { top, bottom, left, right } of areas) {
    const first = toA1({ row: top, column: left });
    for (const key of ['ArrowDown', 'ArrowRight']) {
      const to = parseA1(from(first, key))!;
      const isLeft = to.row > bottom || to.column > right;
      const isAtEnd = key === 'ArrowDown' ? bottom >= grid.used!.bottom : right >= grid.used!.right;
      expect([first, key, isLeft]).toEqual([first, key, !isAtEnd]);
    }
    const above = grid.mergedArea(top - 1, left);
    if (!above) expect(from(toA1({ row: top - 1, column: left }), 'ArrowDown')).toBe(first);
  }
});
