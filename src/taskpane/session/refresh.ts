import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { frontSheet, look } from './look';
import { marksFollow } from './marksFollow';
import { revalidated } from './validate';
import { viewOfSheet } from './viewOfSheet';

/**
 * Reads the sheet in front of the user again because something changed, and shows it in place. Nobody
 * asked for this: nothing is written, only marks of mended cells go, and where it fails what is shown stays.
 */
export async function refresh(desk: Desk): Promise<void> {
  const { view: before } = desk.store.get();
  const { kind } = before;
  // Where only the sheet in front was in the way, another one has come.
  if (kind === 'failed' && before.problem.code === 'no-worksheet') return look(desk).catch(() => undefined);
  if (!desk.kept || kind === 'loading' || kind === 'failed' || kind === 'unfinished') return;
  const sheet = await frontSheet(desk, true).catch(() => null);
  if (!sheet) return;
  if (kind === 'validated') return revalidated(desk, sheet);
  if (kind === 'preview') return (await import('./preview')).planAgain(desk, sheet);
  const { kept, store } = desk;
  const { view: shown } = store.get();
  if (shown.kind === 'correcting' && shown.correction.sheetId === sheet.id) {
    desk.sheets = [sheet];
    const { change } = await import('./correcting');
    return change(desk, ({ readAgain }, _, correction) => readAgain(sheet, correction));
  }
  const result = await assessSheet(desk, sheet, kept);
  const view = viewOfSheet(sheet, result, kept, store.get().view);
  desk.sheets = [sheet];
  patch(desk, { view });
  await marksFollow(desk, sheet, result);
}
