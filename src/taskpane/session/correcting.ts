import type { ColumnMeaning } from '../../form/form';
import type { Template } from '../../form/templates/template';
import { TEMPLATES_KEY, soundTemplates, templatesToKeep } from '../../hosts/keptTemplates';
import { subjectsOf } from '../../report/workList/cardSubject';
import { contains } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { assessAll } from './assessSheet';
import type * as Rules from './correction';
import type { Correction } from './correction';
import type { Desk } from './desk';
import { patch } from './desk';
import { look } from './look';
import type { View } from './state';
import { assessedAnew } from './validatedView';
import { viewOfSheet } from './viewOfSheet';

/** What the user may do to correct how a sheet is read. Only `keep`, `take` and `forget…` write into the workbook. */
export interface Correcting {
  /**
   * Shows how the sheet in front was read. It begins with the headings at the selected cell or the nearest above it; if
   * that cell belongs to a form that was read, with the headings of that form.
   */
  begin(): Promise<void>;
  /** Gives headings that ziping does not know the meaning that the cells below them suggest. */
  guess(): Promise<void>;
  /** Chooses the row that holds the headings, and whether the row below holds some too. */
  chooseRow(row: number, isTwoRows?: boolean): Promise<void>;
  /** Chooses one of several tables beside one another. */
  chooseTable(table: number): Promise<void>;
  /** Selects a heading and the cells of its column in the sheet, so that the user sees what they hold. */
  point(index: number): Promise<void>;
  /** Chooses what a heading means. */
  choose(index: number, meaning: ColumnMeaning): Promise<void>;
  /** Keeps the meanings in the workbook as a template, for all sheets with the same headings. */
  keep(): Promise<void>;
  leave(): Promise<void>;
  /** Keeps the template of a file; a mistake in it is shown with the file's name. */
  take(file: string, text: () => Promise<string>): Promise<void>;
  /** Removes a template from the workbook. */
  forget(template: Template): Promise<void>;
  /** Removes what the workbook keeps as templates and cannot be read as such. */
  forgetFaulty(): Promise<void>;
}

/** See `Correcting.begin`; works on the sheet as it was last read. */
export async function begin(desk: Desk): Promise<void> {
  const { view } = desk.store.get();
  const [sheet] = desk.sheets;
  if (!sheet || !['forms', 'recalculated', 'no-form'].includes(view.kind)) return;
  const [{ correctionOf }, { headingRowAt }, selected] = await Promise.all([
    import('./correction'),
    import('../../form/templates/guessMeanings'),
    selectedOn(desk, sheet.id),
  ]);
  const row = selected && !isOfForm(view, selected) ? headingRowAt(sheet.grid, selected.row) : null;
  const place = row === null ? placeInQuestion(view, selected) : { row, column: selected!.column };
  patch(desk, {
    view: {
      kind: 'correcting',
      correction: correctionOf(sheet, place),
      selected,
      isPointing: false,
      before: view,
    },
    notice: null,
    turn: desk.store.get().turn + 1,
  });
}

/** Returns the selected cell of a sheet; null if another sheet is in front, or the host cannot tell. */
async function selectedOn({ host, store }: Desk, sheetId: string): Promise<Address | null> {
  const { place } = store.get();
  const selected = host.selected ? await host.selected().catch(() => null) : place;
  return selected?.sheetId === sheetId ? selected.at : null;
}

/** True for a cell that was read as part of a form: a user who has it selected does not point at other headings. */
function isOfForm(view: View, at: Address): boolean {
  if (view.kind !== 'forms' && view.kind !== 'recalculated') return false;
  return view.assessments.some(
    ({ form }) =>
      contains(form.range, at) &&
      (subjectsOf(form)(at).kind !== 'form' || form.headings.some((heading) => heading.at.row === at.row)),
  );
}

/**
 * Returns the first heading of the form, or near miss, that the user probably wants to correct; null if there is none.
 */
function placeInQuestion(view: View, selected: Address | null): Address | null {
  if (view.kind === 'no-form') return view.nearMisses[0]?.at ?? null;
  if (view.kind !== 'forms' && view.kind !== 'recalculated') return null;
  const { assessments, chosen } = view;
  const own = chosen ?? assessments.findIndex(({ form }) => selected && contains(form.range, selected));
  const { headings } = assessments[Math.max(own, 0)]!.form;
  return { row: Math.min(...headings.map(({ at }) => at.row)), column: headings[0]!.at.column };
}

/**
 * Selects the cells of a heading's column. If the host cannot select them, the user chooses without.
 */
export async function point(desk: Desk, index: number): Promise<void> {
  const { view } = desk.store.get();
  const [sheet] = desk.sheets;
  if (view.kind !== 'correcting' || !sheet) return;
  const heading = view.correction.headings[index];
  if (!heading) return;
  patch(desk, { view: { ...view, isPointing: true } });
  const last = lastFilled(sheet, heading.at, view.correction.form?.range.bottom);
  await desk.host.show?.(sheet.id, heading.at, last).catch(() => undefined);
}

/** Returns the last cell of a column that is not blank, down to the given row. */
function lastFilled({ grid }: Sheet, { row, column }: Address, bottom = Infinity): Address {
  const rows = grid.rows.filter((each) => each >= row && each <= bottom);
  const last = rows.findLast((each) => (grid.cell(each, column)?.text ?? '').trim() !== '');
  return { row: last ?? row, column };
}

/**
 * Selects a single cell again when the choice is over, so that pressing Delete in the sheet does not empty a column.
 */
async function pointNoMore({ host }: Desk, view: Extract<View, { kind: 'correcting' }>): Promise<void> {
  const { correction, selected, isPointing } = view;
  const at = selected ?? correction.headings[0]?.at;
  if (isPointing && at) await host.show?.(correction.sheetId, at).catch(() => undefined);
}

type Change = (rules: typeof Rules, sheet: Desk['sheets'][0], correction: Correction) => Correction;

/** Makes a choice and shows at once how the sheet is read with it. */
export async function change(desk: Desk, made: Change): Promise<void> {
  const rules = await import('./correction');
  const { view } = desk.store.get();
  const [sheet] = desk.sheets;
  if (view.kind !== 'correcting' || !sheet) return;
  patch(desk, { view: { ...view, correction: made(rules, sheet, view.correction) } });
}

/** Leaves the choice and shows again what was shown before. */
export async function leave(desk: Desk): Promise<void> {
  const { view, turn } = desk.store.get();
  if (view.kind !== 'correcting') return;
  await pointNoMore(desk, view);
  await show(desk, view.before);
  patch(desk, { turn: turn + 1 });
}

/** Keeps the chosen meanings as a template, if they make a form, and shows the sheet read by it. */
export async function keep(desk: Desk): Promise<void> {
  const { view } = desk.store.get();
  if (view.kind !== 'correcting' || !view.correction.form) return;
  const { templateFrom } = await import('./correction');
  const template = templateFrom(view.correction);
  await pointNoMore(desk, view);
  await keepTemplates(desk, [template, ...othersThan(template, desk)], view.before);
}

/**
 * Keeps the template of a file.
 * @throws Problem that names the file and what is wrong in it
 */
export async function take(desk: Desk, file: string, text: () => Promise<string>): Promise<void> {
  const { parseTemplate } = await import('../../form/templates/parseTemplate');
  const template = parseTemplate(await text(), file);
  await keepTemplates(desk, [template, ...othersThan(template, desk)]);
}

/** Removes a template from the workbook. */
export async function forget(desk: Desk, template: Template): Promise<void> {
  await keepTemplates(desk, othersThan(template, desk));
}

/** Removes what the workbook keeps as templates and cannot be read as such, so that its sheets can be read again. */
export async function forgetFaulty(desk: Desk): Promise<void> {
  await keepTemplates(desk, await soundTemplates(await desk.host.recall(TEMPLATES_KEY)));
}

/** Returns the other templates: a new one replaces that for the same headings. */
function othersThan(template: Template, { kept }: Desk): readonly Template[] {
  const texts = ({ headings }: Template) => JSON.stringify(headings.map(({ text }) => text));
  return (kept?.templates ?? []).filter((other) => texts(other) !== texts(template));
}

async function keepTemplates(
  desk: Desk,
  templates: readonly Template[],
  before: View = desk.store.get().view,
): Promise<void> {
  await desk.host.remember(TEMPLATES_KEY, templatesToKeep(templates));
  // A faulty template may be why nothing could be read before; then this is the first look.
  if (!desk.kept) return look(desk);
  desk.kept = { ...desk.kept, templates };
  patch(desk, { settings: { ...desk.store.get().settings, templates } });
  await show(desk, before);
}

/** Shows the sheets as last read, assessed anew, in the place of an earlier view. */
async function show(desk: Desk, before: View): Promise<void> {
  const { kept, sheets } = desk;
  if (!kept) return;
  if (before.kind === 'validated') return patch(desk, { view: await assessedAnew(desk, before, kept) });
  const parts = await assessAll(desk, sheets, kept);
  const [sheet] = sheets;
  if (sheet && parts[0]) patch(desk, { view: viewOfSheet(sheet, parts[0], kept, before) });
}
