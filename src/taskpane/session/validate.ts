import type { Sheet } from '../../sheet/sheet';
import { assessSheet } from './assessSheet';
import { breathe } from '../../hosts/breathe';
import type { Desk } from './desk';
import { patch } from './desk';
import type { Kept } from './kept';
import { keptOf } from './look';
import { marksFollow, withoutMarks } from './marksFollow';
import { stopOn } from '../assessing/stopOn';
import { sealStateNow, sheetPart, undoableTogether, validatedView, withSheet } from './validatedView';
import type { Order, SheetPart } from './state';

/** Drawing the progress takes as long as assessing a sheet; ten times a second is enough. */
const BETWEEN_PROGRESS_MS = 100;

/**
 * Validates once more after an action from within the list; each form keeps its place in the list.
 * @param keepsMarks true to leave the flags of a workbook that is ready
 */
export function validateAgain(desk: Desk, signal: AbortSignal, keepsMarks = false): Promise<void> {
  const { view } = desk.store.get();
  return validate(desk, signal, view.kind === 'validated' ? view.order : undefined, keepsMarks);
}

/**
 * Assesses all sheets one after the other and lists their forms. It writes nothing, but clears the flags of a workbook
 * that is ready. The page can answer between two sheets.
 * @param order the order in which forms are listed; without it, forms that are not ready come first
 * @param keepsMarks true to leave the flags of a workbook that is ready
 * @throws Cancelled if the signal is aborted
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
    // Lets the page draw the progress and answer clicks, even if it assesses without a worker.
    await stopOn(signal, breathe());
    parts.push(sheetPart(sheet, await stopOn(signal, assessSheet(desk, sheet, kept, signal)), kept));
  }
  await besideGoals(desk, parts, sheets, kept, signal);
  const undoable = undoableTogether(desk.kept ?? kept, sheets);
  const view = validatedView(parts, { state: 'none' }, undoable, order);
  const seal = await stopOn(signal, sealStateNow(desk, kept.seal, sheets, view.result));
  desk.sheets = sheets;
  const { list } = desk.store.get();
  // A single form is opened at once.
  const [only, ...others] = view.order.toDo;
  const isOnly = only !== undefined && others.length + view.order.ready.length === 0;
  const opened = isOnly && !list.open.includes(only) ? { open: [...list.open, only], at: only } : {};
  patch(desk, { view: { ...view, seal }, list: { ...list, ...opened } });
  if (keepsMarks || !(await withoutMarks(desk, view.result))) return;
  const { view: shown } = desk.store.get();
  if (shown.kind === 'validated') patch(desk, { view: { ...shown, mayBeMarked: false } });
}

/**
 * Assesses sheets with forms once more, since their goal tables may stand on later sheets. A sheet for which nothing
 * new was found is not worked out again (`assessSheet`).
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

/** Updates the validated view after one sheet was read again or was added. */
export async function revalidated(desk: Desk, sheet: Sheet): Promise<void> {
  const { kept } = desk;
  if (!kept) return;
  const found = await assessSheet(desk, sheet, kept);
  // The user may have gone elsewhere meanwhile.
  const { view } = desk.store.get();
  if (view.kind === 'validated') patch(desk, { view: await withSheet(desk, view, sheet, found, kept) });
  await marksFollow(desk, sheet, found);
}
