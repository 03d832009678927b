import type { Sheet } from '../../sheet/sheet';
import { assessSheet } from './assessSheet';
import { breathe } from '../../hosts/breathe';
import type { Desk } from './desk';
import { patch } from './desk';
import type { Kept } from './kept';
import { keptOf } from './look';
import { marksFollow, withoutMarks } from './marksFollow';
import { stopOn } from './stopOn';
import { sealStateNow, sheetPart, undoableTogether, validatedView, withSheet } from './validatedView';
import type { Order, SheetPart } from './state';

/** Drawing the progress costs as much as assessing a sheet: ten times a second is enough to see. */
const BETWEEN_PROGRESS_MS = 100;

/**
 * The same after something was done from within the list: each form stays where it was.
 * @param keepsMarks true to leave also the marks of a workbook that is ready
 */
export function validateAgain(desk: Desk, signal: AbortSignal, keepsMarks = false): Promise<void> {
  const { view } = desk.store.get();
  return validate(desk, signal, view.kind === 'validated' ? view.order : undefined, keepsMarks);
}

/**
 * Assesses all sheets one after the other and writes nothing; of a workbook that is ready the marks go. The page
 * answers meanwhile.
 * @param order how the forms are listed; what is not ready comes first unless told
 */
export async function validate(
  desk: Desk,
  signal: AbortSignal,
  order?: Order,
  keepsMarks = false,
): Promise<void> {
  const kept = await keptOf(desk);
  const sheets = await stopOn(signal, desk.host.readSheets('all'));
  const ids = new Set(sheets.map(({ id }) => id));
  for (const id of desk.holdings.keys()) if (!ids.has(id)) desk.holdings.delete(id);
  const parts: SheetPart[] = [];
  let told = -Infinity;
  for (const sheet of sheets) {
    if (performance.now() - told > BETWEEN_PROGRESS_MS) {
      progress(desk, parts.length, sheets.length);
      told = performance.now();
    }
    // What was told is drawn, and clicks are answered, also where the page itself assesses.
    await stopOn(signal, breathe());
    parts.push(sheetPart(sheet, await stopOn(signal, assessSheet(desk, sheet, kept, signal)), kept));
  }
  await besideGoals(desk, parts, sheets, kept, signal);
  const undoable = undoableTogether(desk.kept ?? kept, sheets);
  const view = validatedView(parts, { state: 'none' }, undoable, order);
  const seal = await stopOn(signal, sealStateNow(desk, kept.seal, sheets, view.result));
  desk.sheets = sheets;
  const { list } = desk.store.get();
  // Where there is but one form nobody has to look for it.
  const [only, ...others] = view.order.toDo;
  const isOnly = only !== undefined && others.length + view.order.ready.length === 0;
  const opened = isOnly && !list.open.includes(only) ? { open: [...list.open, only], at: only } : {};
  patch(desk, { view: { ...view, seal }, list: { ...list, ...opened } });
  if (keepsMarks || !(await withoutMarks(desk, view.result))) return;
  const { view: shown } = desk.store.get();
  if (shown.kind === 'validated') patch(desk, { view: { ...shown, mayBeMarked: false } });
}

/**
 * Forms once more beside the goal tables that were found after them. Sheets of which nothing is known anew
 * are not assessed a second time.
 */
async function besideGoals(
  desk: Desk,
  parts: SheetPart[],
  sheets: readonly Sheet[],
  kept: Kept,
  signal: AbortSignal,
): Promise<void> {
  if (![...desk.holdings.values()].some(({ goalTables }) => goalTables.length > 0)) return;
  for (const [index, sheet] of sheets.entries()) {
    if (desk.holdings.get(sheet.id)?.forms.length === 0) continue;
    await stopOn(signal, breathe());
    parts[index] = sheetPart(sheet, await stopOn(signal, assessSheet(desk, sheet, kept, signal)), kept);
  }
}

function progress(desk: Desk, done: number, total: number): void {
  const { busy } = desk.store.get();
  if (busy) patch(desk, { busy: { ...busy, progress: { done, total } } });
}

/** The validated view once more after one sheet was read again or came anew. */
export async function revalidated(desk: Desk, sheet: Sheet): Promise<void> {
  const { kept } = desk;
  if (!kept) return;
  const found = await assessSheet(desk, sheet, kept);
  // Somebody may have gone elsewhere meanwhile.
  const { view } = desk.store.get();
  if (view.kind === 'validated') patch(desk, { view: await withSheet(desk, view, sheet, found, kept) });
  await marksFollow(desk, sheet, found);
}
