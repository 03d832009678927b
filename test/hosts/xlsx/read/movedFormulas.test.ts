import { MovedFormulas } from '../../../../src/hosts/xlsx/read/movedFormulas';
import type { Problem } from '../../../../src/sheet/problem';

test('a shared formula stands in each of its cells as Excel would copy it there', () => {
  const moved = new MovedFormulas('自评表');
  const shared = { row: 3, column: 2, text: 'SUM(A1:$A$2)+B3' };
  expect(moved.at(shared, 3, 2)).toBe('=SUM(A1:$A$2)+B3');
  expect(moved.at(shared, 5, 3)).toBe('=SUM(B3:$A$2)+C5');
  expect(moved.at(shared, 5, 3)).toBe('=SUM(B3:$A$2)+C5');
});

test('a file that makes thousands of cells share a long formula is refused, and the cell is named', () => {
  const moved = new MovedFormulas('自评表');
  const shared = { row: 1, column: 1, text: `"${'长'.repeat(7_997)}"` };
  for (let row = 1; row <= 2_000; row += 1) expect(moved.at(shared, row, 1)).toHaveLength(8_000);
  let problem: unknown;
  try {
    moved.at(shared, 2_001, 1);
  } catch (error) {
    problem = error;
  }
  expect((problem as Problem).describe('zh-CN')).toBe(
    '自评表 › A2001：超出了读取的上限（共享公式展开后超过 1600 万个字符）。请删去多余的内容或空行后再试。',
  );
});
