import type { Sheet } from '../../sheet/sheet';
import { assessSheet } from './assessSheet';
import { breathe } from '../../hosts/breathe';
import type { Desk } from './desk';
import { patch } from './desk';
import { keptOf } from './look';
import { sealed } from './sealed';
import { stopOn } from './stopOn';
import { sheetPart, validatedView, withSheet } from './validatedView';
import type { SheetPart } from './validatedView';

/** Drawing the progress costs as much as assessing a sheet: ten times a second is enough to see. */
const BETWEEN_PROGRESS_MS = 100;

/** Assesses all sheets one after the other and writes nothing. The page answers meanwhile. */
export async function validate(desk: Desk, signal: AbortSignal): Promise<void> {
  const kept = await keptOf(desk);
  const sheets = await stopOn(signal, desk.host.readSheets('all'));
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
  const view = validatedView(parts, { state: 'none' });
  const seal = await stopOn(signal, sealed(desk, kept.seal, sheets, view.result));
  desk.sheets = sheets;
  patch(desk, { view: { ...view, seal } });
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
}
