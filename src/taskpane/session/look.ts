import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { recallKept } from './kept';
import type { Kept } from './kept';
import { viewOfSheet } from './viewOfSheet';

/** Reads the sheet in front of the user, and what ziping keeps in the workbook. */
export function readFront(desk: Desk): Promise<readonly [Sheet, Kept]> {
  return Promise.all([frontSheet(desk, false), recallKept(desk.host)]);
}

/**
 * Reads and assesses the sheet in front of the user and shows the result.
 * @param reading a reading that is under way already
 */
export async function look(desk: Desk, reading = readFront(desk)): Promise<void> {
  const { store } = desk;
  const [sheet, kept] = await reading;
  desk.kept = kept;
  desk.sheets = [sheet];
  const result = await assessSheet(desk, sheet, kept);
  const { settings, view } = store.get();
  patch(desk, {
    view: viewOfSheet(sheet, result, kept, view, null),
    settings: {
      ...settings,
      ruleset: kept.ruleset,
      templates: kept.templates,
      touch: kept.touch,
      accepted: kept.accepted,
    },
  });
}

/**
 * Reads the sheet in front of the user.
 * @param live true if the user did not ask for it: the host may then give a sheet that it has just read
 * @throws Problem if a chart sheet is in front
 */
export async function frontSheet({ host }: Desk, live: boolean): Promise<Sheet> {
  const [sheet] = await host.readSheets('active', { live });
  if (sheet) return sheet;
  throw new Problem('no-worksheet', {
    'zh-CN': '当前不是普通工作表（例如图表工作表）。请切换到填有自评表的工作表。',
    'en-US': 'This is no worksheet (it may be a chart sheet). Please switch to the sheet with the form.',
  });
}

/** Returns what ziping keeps in the workbook, and reads it if it has not been read yet. */
export async function keptOf(desk: Desk): Promise<Kept> {
  return (desk.kept ??= await recallKept(desk.host));
}
