import type { NumberEntry } from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import { scoreContent } from '../../src/revision/scoreContent';
import type { CellValue } from '../../src/sheet/cell';
import { numberEntryOf } from '../scoring/formOf';

/** A cell of that content, in which a score of 2.37 is written. */
test.each<[what: string, value: CellValue, read: string, after: CellValue]>([
  ['empty', null, '', 2.37],
  ['a number', 4, '4', 2.37],
  ['nought', 0, '0', 2.37],
  ['a percentage of a cell that says 4%', 0.04, '4', 0.0237],
  ['a fraction that says so', 0.04, '0.04', 2.37],
  ['a text', '4.0', '4.0', '2.37'],
  ['a text with its unit', '4分', '4', '2.37分'],
  ['a label', '得分：4.00', '4.00', '得分：2.37'],
  ['a label with nothing behind it', '得分： ', '', '得分：2.37'],
  ['a sign for nothing', '/', '', 2.37],
  ['blanks', '  ', '', 2.37],
])('%s: %j', (_, value, read, after) => {
  const entry: NumberEntry = { ...numberEntryOf(read), value };
  expect(scoreContent(entry, new Decimal('2.37'))).toEqual(after);
});
