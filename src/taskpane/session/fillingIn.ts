import type { Assessment } from '../../assessment/assessment';
import { answerEdit } from '../../revision/answerEdit';
import type { NoAnswer } from '../../revision/answerEdit';
import { editedSheet } from '../../revision/editedSheet';
import type { Edit } from '../../revision/revision';
import type { ReasonAndRemedy } from '../../revision/noteWording';
import type { Seen } from '../../revision/reason';
import type { Question } from '../../form/facts/questions';
import { isSameAddress } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { fillingOf, goOnFrom, stopOfCell } from './fillingSteps';
import type { Stop } from './fillingSteps';
import { settingsFor } from './assessSheet';
import type { AnswerTo } from './writeAnswer';
import type { Desk } from './desk';
import { patch } from './desk';
import { look } from './look';
import { formInFilling } from './formInFilling';
import type { FillingAt } from './state';
import { toFront } from './list';

/** Filling in a form step by step. What is typed is kept until it is written, whatever happens to the sheet. */
export interface FillingIn {
  /** Begins to fill in a form, at the first cell that has to be filled in. */
  begin(assessment: Assessment): Promise<void>;
  /** Goes to a step and selects its cell in the sheet; null goes to the end. */
  goTo(stop: Pick<Stop, 'key' | 'at'> | null): Promise<void>;
  /** Keeps what is typed for a step and not written yet. */
  type(stop: Stop, label: string, typed: string): void;
  /** Forgets what was typed for a step. */
  forget(key: string): void;
  /**
   * Returns the form assessed with an answer, or why it does not answer the question; null if the form is not in front.
   */
  check(question: Question, typed: string): Promise<Assessment | NoAnswer | null>;
  /** Writes an answer and goes on to the next step. */
  answer(stop: Extract<Stop, { kind: 'answer' }>, typed: string): Promise<void>;
  /** Writes a reason and goes on to the next step. */
  writeReason(stop: Stop, given: ReasonAndRemedy, seen: Seen): Promise<void>;
  leave(): void;
}

/** The session's actions by which the steps write. */
export interface Writing {
  answer(at: Address, typed: string, seen: AnswerTo): Promise<void>;
  writeReason(at: Address, given: ReasonAndRemedy, seen: Seen): Promise<void>;
}

/** Makes what a session offers for filling in. */
export function fillingIn(desk: Desk, writing: Writing): FillingIn {
  return {
    begin: (assessment) => begin(desk, assessment),
    goTo: (stop) => goTo(desk, stop),
    type: (stop, label, typed) => type(desk, stop, label, typed),
    forget: (key) => forget(desk, key),
    check: (question, typed) => check(desk, question, typed),
    answer: (stop, typed) => answer(desk, writing, stop, typed),
    writeReason: (stop, given, seen) => writeReason(desk, writing, stop, given, seen),
    leave: () => leave(desk),
  };
}

async function begin(desk: Desk, { form }: Assessment): Promise<void> {
  const { sheetId, range } = form;
  if (desk.store.get().view.kind === 'validated') {
    await toFront(desk, sheetId, { row: range.top, column: range.left });
    await look(desk);
  }
  const { view, filling } = desk.store.get();
  if (view.kind !== 'forms' && view.kind !== 'recalculated') return;
  const chosen = view.assessments.findIndex(({ form: { range: own } }) => own.top === range.top);
  if (chosen < 0) return;
  const unwritten = filling?.sheetId === sheetId ? filling.unwritten : [];
  patch(desk, {
    view: { ...view, chosen },
    page: 'filling',
    notice: null,
    filling: { sheetId, sheet: form.sheet, top: range.top, at: null, isAtEnd: false, unwritten },
  });
  await goTo(desk, goOnFrom(fillingOf(view.assessments[chosen]!), null));
}

async function goTo(desk: Desk, stop: Pick<Stop, 'key' | 'at'> | null): Promise<void> {
  const { filling } = desk.store.get();
  if (!filling) return;
  const at = stop && { key: stop.key, at: stop.at };
  patch(desk, { filling: { ...filling, at, isAtEnd: stop === null } });
  if (stop) await select(desk, filling, stop.at);
}

/** Selects the cell of a step. If Excel fails to, the step can be filled in all the same. */
async function select(desk: Desk, { sheetId }: FillingAt, at: Address): Promise<void> {
  const { place } = desk.store.get();
  if (place?.sheetId === sheetId && isSameAddress(place.at, at)) return;
  desk.selecting.push(at);
  patch(desk, { place: { sheetId, at } });
  await desk.host.show?.(sheetId, at).catch(() => undefined);
}

/** Goes to the step of a cell that the user has selected in the sheet, if the form asks for that cell. */
export function follow(desk: Desk, sheetId: string, at: Address): void {
  const own = desk.selecting.findIndex((each) => isSameAddress(each, at));
  // The host reports late what filling in selected itself; it may have gone on already.
  desk.selecting.splice(0, own >= 0 ? own + 1 : Infinity);
  if (own >= 0) return;
  const { filling, page } = desk.store.get();
  const assessment = formInFilling(desk.store.get());
  if (page !== 'filling' || !filling || !assessment || filling.sheetId !== sheetId) return;
  const stop = stopOfCell(fillingOf(assessment), at);
  if (!stop || filling.at?.key === stop.key) return;
  patch(desk, { filling: { ...filling, at: { key: stop.key, at: stop.at }, isAtEnd: false } });
}

function type(desk: Desk, { key, at }: Stop, label: string, typed: string): void {
  const { filling } = desk.store.get();
  if (!filling) return;
  const others = filling.unwritten.filter((each) => each.key !== key);
  patch(desk, { filling: { ...filling, unwritten: [...others, { key, at, label, typed }] } });
}

function forget(desk: Desk, key: string): void {
  const { filling } = desk.store.get();
  if (!filling) return;
  patch(desk, { filling: { ...filling, unwritten: filling.unwritten.filter((each) => each.key !== key) } });
}

async function check(desk: Desk, question: Question, typed: string): Promise<Assessment | NoAnswer | null> {
  const edit = editFor(desk, question, typed);
  const sheet = desk.sheets.find(({ id }) => typeof edit === 'object' && id === edit?.sheetId);
  if (edit === null || typeof edit === 'string') return edit;
  if (!desk.kept || !sheet) return null;
  const settings = settingsFor(desk, sheet.id, desk.kept);
  const { assessments } = await desk.assessor.assess(editedSheet(sheet, [edit]), settings);
  const before = formInFilling(desk.store.get());
  return assessments.find(({ form }) => form.range.top === before?.form.range.top) ?? null;
}

/** Returns what an answer would write into the sheet as last read; null if the form is not in front. */
function editFor(desk: Desk, question: Question, typed: string): Edit | NoAnswer | null {
  const form = formInFilling(desk.store.get())?.form;
  const sheet = desk.sheets.find(({ id }) => id === form?.sheetId);
  if (!form || !sheet) return null;
  return answerEdit(form, question, typed, sheet.grid.cell(question.at.row, question.at.column));
}

async function answer(
  desk: Desk,
  writing: Writing,
  stop: Extract<Stop, { kind: 'answer' }>,
  typed: string,
): Promise<void> {
  const { question } = stop;
  const { filling } = desk.store.get();
  if (!filling) return;
  const isChanged = typed.trim() !== question.answer;
  // The page says beside the field why nothing is written.
  if (isChanged && typeof editFor(desk, question, typed) === 'string') return;
  if (isChanged) {
    const { what, of, answer: seen } = question;
    const typedBefore = filling.unwritten.find(({ key }) => key === stop.key);
    // Written, the answer may change the question, and the text could no longer be found by its key.
    forget(desk, stop.key);
    await writing.answer(stop.at, typed, { what, of, answer: seen, sheetId: filling.sheetId });
    if (isRefused(desk)) return type(desk, stop, typedBefore?.label ?? question.label, typed);
  }
  await goOn(desk, stop);
}

async function writeReason(
  desk: Desk,
  writing: Writing,
  stop: Stop,
  given: ReasonAndRemedy,
  seen: Seen,
): Promise<void> {
  await writing.writeReason(stop.at, given, seen);
  if (!isRefused(desk)) await goOn(desk, stop);
}

/** True if nothing was written: then what was typed stays. */
function isRefused(desk: Desk): boolean {
  const { notice } = desk.store.get();
  return notice !== null && notice.kind !== 'unmarked';
}

async function goOn(desk: Desk, stop: Stop): Promise<void> {
  forget(desk, stop.key);
  const assessment = formInFilling(desk.store.get());
  if (assessment) await goTo(desk, goOnFrom(fillingOf(assessment), stop.at));
}

function leave(desk: Desk): void {
  const { page, turn } = desk.store.get();
  if (page === 'filling') patch(desk, { page: 'work', turn: turn + 1 });
}
