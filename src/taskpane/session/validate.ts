import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Sheet } from '../../sheet/sheet';
import { assessAll, assessSheet } from './assessSheet';
import { breathe } from '../../hosts/breathe';
import { lastOnSeveral, standing, withPresentNames } from '../../hosts/undoJournal';
import type { SealState } from '../../seal/seal';
import type { Desk } from './desk';
import { patch } from './desk';
import type { Kept } from './kept';
import { keptOf } from './look';
import { sealed } from './sealed';
import type { View } from './state';
import { stopOn } from './stopOn';

/** Drawing the progress costs as much as assessing a sheet: ten times a second is enough to see. */
const BETWEEN_PROGRESS_MS = 100;

/** Assesses all sheets one after the other and writes nothing. The page answers meanwhile. */
export async function validate(desk: Desk, signal: AbortSignal): Promise<void> {
  const kept = await keptOf(desk);
  const sheets = await stopOn(signal, desk.host.readSheets('all'));
  const parts: WorkbookAssessment[] = [];
  let told = -Infinity;
  for (const sheet of sheets) {
    if (performance.now() - told > BETWEEN_PROGRESS_MS) {
      progress(desk, parts.length, sheets.length);
      told = performance.now();
    }
    // What was told is drawn, and clicks are answered, also where the page itself assesses.
    await stopOn(signal, breathe());
    parts.push(await stopOn(signal, assessSheet(desk, sheet, kept, signal)));
  }
  const result = joined(parts);
  const seal = await stopOn(signal, sealed(desk, kept.seal, sheets, result));
  desk.sheets = sheets;
  patch(desk, { view: validatedView(desk.kept ?? kept, sheets, result, seal) });
}

function validatedView(
  kept: Kept,
  sheets: readonly Sheet[],
  result: WorkbookAssessment,
  seal: SealState,
): View {
  const last = lastOnSeveral(withPresentNames(kept.undo, sheets));
  const undoable = last.reduce((count, entry) => {
    const sheet = sheets.find(({ name }) => name === entry.sheet);
    return sheet ? count + standing(entry, sheet).length : count;
  }, 0);
  return { kind: 'validated', result, sheetCount: sheets.length, seal, undoable };
}

function progress(desk: Desk, done: number, total: number): void {
  const { busy } = desk.store.get();
  if (busy) patch(desk, { busy: { ...busy, progress: { done, total } } });
}

/** A workbook is ready when it holds a form, and every sheet with forms is, and every sheet was read. */
export function joined(parts: readonly WorkbookAssessment[]): WorkbookAssessment {
  const withForms = parts.filter(({ status }) => status !== 'no-form');
  const isReady = withForms.every(({ status }) => status === 'ready');
  return {
    assessments: parts.flatMap(({ assessments }) => assessments),
    nearMisses: parts.flatMap(({ nearMisses }) => nearMisses),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
    status: withForms.length === 0 ? 'no-form' : isReady ? 'ready' : 'not-ready',
  };
}

/** The validated view once more after one sheet was read again or came anew. */
export async function revalidated(desk: Desk, sheet: Sheet): Promise<void> {
  const kept = desk.kept;
  if (!kept) return;
  const known = desk.sheets.some(({ id }) => id === sheet.id);
  desk.sheets = known
    ? desk.sheets.map((other) => (other.id === sheet.id ? sheet : other))
    : [...desk.sheets, sheet];
  const { sheets } = desk;
  const result = joined(await assessAll(desk, sheets, kept));
  const seal = await sealed(desk, kept.seal, sheets, result);
  patch(desk, { view: validatedView(kept, sheets, result, seal) });
}
