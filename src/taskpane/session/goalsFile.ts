import type { Desk } from './desk';
import { shownAnew } from './shownAnew';

/**
 * Compares the forms with the goal tables of another workbook from now on, as long as the pane is open.
 * @param read returns the file's bytes
 * @throws Problem that names the file, if it cannot be read or holds no goal table
 */
export async function takeGoals(desk: Desk, file: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  const { openFile } = await import('../../hosts/files/openFile');
  const { goalTablesOf, noGoalTable } = await import('../../hosts/goalTables');
  const found = await goalTablesOf(await openFile(new Uint8Array(await read()), { file }), file);
  if (found.length === 0) throw noGoalTable(file);
  desk.goals = found;
  await shownAnew(desk);
}
