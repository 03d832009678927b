import type { Assessment } from '../../assessment/assessment';
import { asRead, editedSheet } from '../../revision/editedSheet';
import { editsAfter, firstEdits } from '../../revision/plan';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { breathe } from '../../hosts/breathe';
import { allowedEdits, partOf } from './allowedEdits';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import type { Kept } from './kept';
import { frontSheet, keptOf } from './look';
import type { PlannedSheet, Preview, View } from './state';
import { stopOn } from '../assessing/stopOn';
import { write } from './write';
import { writeSheets } from './writeSheets';

/** Lists what Recalculate would change on the sheet in front, without writing it. */
export async function previewSheet(desk: Desk): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const { view } = desk.store.get();
  const chosen =
    (view.kind === 'forms' || view.kind === 'recalculated') && view.sheetId === sheet.id ? view.chosen : null;
  desk.sheets = [sheet];
  const planned = await plannedOf(desk, sheet, kept, chosen, new Set());
  show(desk, { scope: 'sheet', chosen, sheets: [planned] });
}

/** Lists what Recalculate would change on all sheets. Changes of protected sheets are not ticked. */
export async function previewAll(desk: Desk, signal: AbortSignal): Promise<void> {
  const kept = await keptOf(desk);
  const sheets = await stopOn(signal, desk.host.readSheets('all'));
  const planned: PlannedSheet[] = [];
  for (const [done, sheet] of sheets.entries()) {
    const { busy } = desk.store.get();
    if (busy) patch(desk, { busy: { ...busy, progress: { done, total: sheets.length } } });
    await stopOn(signal, breathe());
    const all = await stopOn(signal, plannedOf(desk, sheet, kept, null, new Set()));
    const cells = all.changes.map(({ edit }) => toA1(edit.at));
    planned.push(sheet.isProtected ? await plannedOf(desk, sheet, kept, null, new Set(cells)) : all);
  }
  desk.sheets = sheets;
  show(desk, { scope: 'all', chosen: null, sheets: planned.filter(({ changes }) => changes.length > 0) });
}

/** Ticks changes or removes their ticks. Totals and grades follow from the ticked ones. */
export async function tick(desk: Desk, edits: readonly Edit[], isTicked: boolean): Promise<void> {
  const { view } = desk.store.get();
  if (view.kind !== 'preview') return;
  const kept = await keptOf(desk);
  const sheets: PlannedSheet[] = [];
  for (const planned of view.preview.sheets) {
    const own = edits.filter(({ sheetId }) => sheetId === planned.sheetId).map(({ at }) => toA1(at));
    const sheet = desk.sheets.find(({ id }) => id === planned.sheetId);
    if (own.length === 0 || !sheet) sheets.push(planned);
    else {
      const left = new Set(planned.left);
      for (const cell of own)
        if (isTicked) left.delete(cell);
        else left.add(cell);
      sheets.push(await plannedOf(desk, sheet, kept, view.preview.chosen, left));
    }
  }
  patch(desk, { view: { ...view, preview: { ...view.preview, sheets } } });
}

/** Plans a sheet anew after it was read again. Changes whose tick was removed stay without. */
export async function planAgain(desk: Desk, sheet: Sheet): Promise<void> {
  const { view } = desk.store.get();
  if (view.kind !== 'preview' || !desk.sheets.some(({ id }) => id === sheet.id)) return;
  const kept = await keptOf(desk);
  desk.sheets = desk.sheets.map((other) => (other.id === sheet.id ? sheet : other));
  const { preview } = view;
  const sheets: PlannedSheet[] = [];
  for (const planned of preview.sheets) {
    const left = new Set(planned.left);
    sheets.push(
      planned.sheetId === sheet.id ? await plannedOf(desk, sheet, kept, preview.chosen, left) : planned,
    );
  }
  patch(desk, { view: { ...view, preview: { ...preview, sheets } } });
}

/** Writes the ticked changes, as one writing. */
export async function writePreview(desk: Desk, signal: AbortSignal): Promise<void> {
  const { view } = desk.store.get();
  if (view.kind !== 'preview') return;
  const { preview, before } = view;
  const edits = preview.sheets.flatMap(({ changes }) =>
    changes.filter(({ isTicked }) => isTicked).map(({ edit }) => edit),
  );
  // From this view the next one takes the user's place.
  patch(desk, { view: before });
  if (preview.scope === 'all') return writeSheets(desk, desk.sheets, edits, signal);
  const [sheet] = desk.sheets;
  if (sheet) await write(desk, sheet, edits);
}

/** Leaves the preview and shows again what was shown before. */
export function leavePreview(desk: Desk): void {
  const { view } = desk.store.get();
  if (view.kind === 'preview') patch(desk, { view: view.before });
}

function show(desk: Desk, preview: Preview): void {
  const { view } = desk.store.get();
  const before: View = view.kind === 'preview' ? view.before : view;
  patch(desk, { view: { kind: 'preview', preview, before } });
}

/**
 * Plans the changes of one sheet.
 * @param chosen index of the one form that is planned; null for all forms
 * @param left A1 addresses of the changes that are not to be made
 */
async function plannedOf(
  desk: Desk,
  sheet: Sheet,
  kept: Kept,
  chosen: number | null,
  left: ReadonlySet<string>,
): Promise<PlannedSheet> {
  const isAllowed = ({ kind }: Edit) => kept.touch[partOf(kind)];
  const isTaken = ({ at }: Edit) => !left.has(toA1(at));
  const { assessments: all } = await assessSheet(desk, sheet, kept);
  const assessments = chosen === null ? all : all.slice(chosen, chosen + 1);
  const first = assessments.flatMap(({ revision }) => firstEdits(revision)).filter(isAllowed);
  const taken = first.filter(isTaken);
  // If all changes are made, what follows is exactly what Recalculate does.
  const following =
    taken.length === first.length
      ? (await Promise.all(assessments.map((each) => allowedEdits(each, kept.touch))))
          .flat()
          .filter((edit) => !first.some((other) => toA1(other.at) === toA1(edit.at)))
      : await followingFrom(desk, sheet, kept, assessments, taken);
  const edits = [...first, ...following.filter(isAllowed)].sort(inReadingOrder);
  // If the total is not written, neither is the grade.
  const keepsTotal = edits.some((edit) => edit.kind === 'total' && !isTaken(edit));
  const changes = edits.map((edit) => ({
    edit,
    isTicked: isTaken(edit) && !(keepsTotal && edit.kind === 'grade'),
  }));
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    left: [...left],
    changes,
  };
}

async function followingFrom(
  desk: Desk,
  sheet: Sheet,
  kept: Kept,
  assessments: readonly Assessment[],
  taken: readonly Edit[],
): Promise<readonly Edit[]> {
  const after = (await assessSheet(desk, editedSheet(sheet, taken), kept)).assessments;
  return assessments.flatMap(({ form, revision }) => {
    const same = after.find(
      ({ form: { range } }) => range.top === form.range.top && range.left === form.range.left,
    );
    return same ? editsAfter(revision, same.judgement).map((edit) => asRead(edit, sheet)) : [];
  });
}

function inReadingOrder({ at: a }: Edit, { at: b }: Edit): number {
  return a.row - b.row || a.column - b.column;
}
