import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { frontSheet, look } from './look';
import { marksFollow } from './marksFollow';
import { revalidated } from './validate';
import { viewOfSheet } from './viewOfSheet';

/**
 * Reads the sheet in front again because something changed, and updates what is shown. The user did not ask for it, so
 * nothing is written but the flags of corrected cells, which go; if it fails, the view stays as it is.
 */
export async function refresh(desk: Desk): Promise<void> {
  const { view: before } = desk.store.get();
  const { kind } = before;
  // A chart sheet was in front before; now another sheet is.
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
