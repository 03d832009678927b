import { Problem } from '../../sheet/problem';
import type { Desk } from './desk';
import { shownAnew } from './shownAnew';

/** Under this name stands among the holdings of sheets what the file of goal tables holds. */
export const NAMED_GOALS = 'file of goal tables';

/**
 * Compares the forms from now on with the goal tables of another workbook, as long as the pane is open.
 * @param read the file's bytes
 * @throws Problem naming the file, where it cannot be read or holds no goal table
 */
export async function takeGoals(desk: Desk, file: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  const { openFile } = await import('../../hosts/fileHost');
  const { readForms } = await import('../../form/readForms');
  const host = await openFile(new Uint8Array(await read()), { file });
  const sheets = await host.readSheets('all');
  const found = sheets.flatMap((sheet) => readForms(sheet).goalTables);
  if (found.length === 0) throw new Problem('no-goal-table', NO_GOALS, { file });
  desk.holdings.set(NAMED_GOALS, { goalTables: found.map((table) => ({ ...table, file })), forms: [] });
  await shownAnew(desk);
}

const NO_GOALS = {
  'zh-CN': '没有读到绩效目标表（标题如“绩效目标申报表”，表头有三级指标和指标值）。',
  'en-US': 'No goal table was found (a title such as 绩效目标申报表, headings for indicators and targets).',
};
