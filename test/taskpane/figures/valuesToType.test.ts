import { assessSheets } from '../../../src/assessment/assess';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { copiedValues, valuesToType } from '../../../src/taskpane/figures/valuesToType';
import { FORM } from '../session/workbooks';

test('what Recalculate would write is listed to be typed, and copied as Excel pastes it', async () => {
  const sheets = await new MemoryHost([{ ...FORM, isProtected: true }]).readSheets('all');
  const { edits } = assessSheets(sheets).assessments[0]!.revision;
  const values = valuesToType(edits.filter(({ kind }) => kind !== 'note'));
  expect(values).toEqual([
    { cell: 'G6', kind: 'score', value: '20' },
    { cell: 'G9', kind: 'total', value: '68' },
  ]);
  expect(copiedValues(values)).toBe('G6\t20\nG9\t68');
});
