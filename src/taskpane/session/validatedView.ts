import type { Assessment, WorkbookAssessment } from '../../assessment/assessment';
import { lastOn, lastOnSeveral, madeOn, standing, withPresentNames } from '../../hosts/undoJournal';
import type { Json } from '../../hosts/host';
import type { SealState } from '../../seal/seal';
import type { Sheet } from '../../sheet/sheet';
import { assessAll } from './assessSheet';
import type { Desk } from './desk';
import type { Kept } from './kept';
import type { Order, SheetPart, View } from './state';

export type ValidatedView = Extract<View, { kind: 'validated' }>;

/** Returns the id of a form in lists, which stays the same whatever is written on its sheet. */
export function formId({ form: { sheetId, range } }: Assessment): string {
  return `${sheetId} ${range.top}.${range.left}`;
}

/** True for a form without errors. */
export function isReady({ findings }: Assessment): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/** Returns what was found on a sheet, with what can be undone there. */
export function sheetPart(sheet: Sheet, found: WorkbookAssessment, { undo }: Kept): SheetPart {
  const undoable = standing({ edits: lastOn(undo, sheet) }, sheet).length;
  const made = madeOn(undo, sheet);
  const { id, name, visibility, isProtected } = sheet;
  return { sheetId: id, sheet: name, visibility, isProtected, found, undoable, made };
}

/**
 * Makes the view of all sheets.
 * @param undoable see `undoableTogether`
 * @param order the order of the list before: each form keeps its place in it, even if it is ready by now, so that a
 *   user who works down the list finds it there. A form that is new, or not ready any more, comes last among those to
 *   do.
 * @param mayBeMarked whether cells may be flagged
 */
export function validatedView(
  parts: readonly SheetPart[],
  seal: SealState,
  undoable: number,
  order: Order = { toDo: [], ready: [] },
  mayBeMarked = true,
): ValidatedView {
  const result = joined(parts.map(({ found }) => found));
  return {
    kind: 'validated',
    parts,
    result,
    sheetCount: parts.length,
    seal,
    undoable,
    mayBeMarked,
    order: inOrder(result.assessments, order),
  };
}

/** Counts the cells that undoing the last writing on several sheets would restore; 0 if a later writing covers it. */
export function undoableTogether({ undo }: Kept, sheets: readonly Sheet[]): number {
  return lastOnSeveral(withPresentNames(undo, sheets)).reduce((count, entry) => {
    const sheet = sheets.find(({ name }) => name === entry.sheet);
    return sheet ? count + standing(entry, sheet).length : count;
  }, 0);
}

function inOrder(assessments: readonly Assessment[], before: Order): Order {
  const forms = new Map(assessments.map((each) => [formId(each), each]));
  const known = new Set(before.toDo);
  const toDo = before.toDo.filter((id) => forms.has(id));
  const isToDo = (id: string) => !isReady(forms.get(id)!);
  const others = [
    ...before.ready.filter((id) => forms.has(id)),
    ...[...forms.keys()].filter((id) => !known.has(id) && !before.ready.includes(id)),
  ];
  return {
    toDo: [...toDo, ...others.filter(isToDo)],
    ready: others.filter((id) => !isToDo(id)),
  };
}

/** Joins the sheets' parts. The workbook is ready if it holds a form, every form is ready, and every sheet was read. */
function joined(parts: readonly WorkbookAssessment[]): WorkbookAssessment {
  const withForms = parts.filter(({ status }) => status !== 'no-form');
  const isReadyToSend = withForms.every(({ status }) => status === 'ready');
  return {
    assessments: parts.flatMap(({ assessments }) => assessments),
    nearMisses: parts.flatMap(({ nearMisses }) => nearMisses),
    goalTables: parts.flatMap(({ goalTables }) => goalTables),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
    hidden: parts.flatMap(({ hidden }) => hidden),
    status: withForms.length === 0 ? 'no-form' : isReadyToSend ? 'ready' : 'not-ready',
  };
}

/**
 * Returns the view after one sheet was written, read again or added; the other sheets stay as they were. A new sheet
 * that holds nothing to be said, as the report that was just exported, was not among those validated.
 */
export async function withSheet(
  desk: Desk,
  view: ValidatedView,
  sheet: Sheet,
  found: WorkbookAssessment,
  kept: Kept,
): Promise<ValidatedView> {
  const part = sheetPart(sheet, found, kept);
  const isKnown = view.parts.some(({ sheetId }) => sheetId === sheet.id);
  if (!isKnown && saysNothing(found)) return view;
  desk.sheets = isKnown
    ? desk.sheets.map((other) => (other.id === sheet.id ? sheet : other))
    : [...desk.sheets, sheet];
  const parts = isKnown
    ? view.parts.map((other) => (other.sheetId === sheet.id ? part : other))
    : [...view.parts, part];
  const all = joined(parts.map((each) => each.found));
  const seal = await sealStateNow(desk, kept.seal, desk.sheets, all);
  const mayBeMarked = view.mayBeMarked || [...desk.flags.values()].some((flags) => flags.length > 0);
  return validatedView(parts, seal, undoableTogether(kept, desk.sheets), view.order, mayBeMarked);
}

function saysNothing({ status, nearMisses, goalTables, unreadable }: WorkbookAssessment): boolean {
  return status === 'no-form' && [nearMisses, goalTables, unreadable].every(({ length }) => length === 0);
}

/** Returns the view with all sheets assessed anew, by other rules or templates. */
export async function assessedAnew(desk: Desk, view: ValidatedView, kept: Kept): Promise<ValidatedView> {
  const found = await assessAll(desk, desk.sheets, kept);
  const parts = desk.sheets.map((sheet, index) => sheetPart(sheet, found[index]!, kept));
  return validatedView(parts, view.seal, undoableTogether(kept, desk.sheets), view.order, view.mayBeMarked);
}

/**
 * What the seal that the workbook keeps says of its forms as they are now.
 * @param kept the seal as the workbook keeps it; null for none
 */
export async function sealStateNow(
  { assessor }: Desk,
  kept: Json,
  sheets: readonly Sheet[],
  result: WorkbookAssessment,
): Promise<SealState> {
  return kept === null ? { state: 'none' } : assessor.sealState(kept, sheets, result);
}
