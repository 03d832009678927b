import type { Assessment } from '../../assessment/assessment';
import type { Asked, Question } from '../../form/facts/questions';
import type { Form } from '../../form/form';
import { askedOf } from '../../revision/asked';
import { reasonToWrite } from '../../revision/reason';
import type { Address } from '../../sheet/address';
import { isSameAddress, toA1 } from '../../sheet/address';

/** One step of filling in a form: a cell that is asked for, or a reason that is due. */
export type Stop = StopBase &
  ({ readonly kind: 'answer'; readonly question: Question } | { readonly kind: 'reason' });

interface StopBase {
  /** Says which question it is wherever its cell is by now: rows may have been inserted above it. */
  readonly key: string;
  readonly at: Address;
  /** Index into `Filling.parts`. */
  readonly part: number;
  /** The indicator's place in `form.indicators`; null for all else. */
  readonly row: number | null;
  readonly isAnswered: boolean;
  readonly isOptional: boolean;
}

/** A part of the form with how far it is filled in; what may be left blank does not count. */
export interface Part {
  readonly kind: 'head' | 'funds' | 'goal' | 'indicators' | 'conclusions';
  /** The label of the first-level indicator; '' for all else. */
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** A form as steps to fill it in. */
export interface Filling {
  readonly stops: readonly Stop[];
  readonly parts: readonly Part[];
  readonly done: number;
  readonly of: number;
}

const made = new WeakMap<Assessment, Filling>();

/** The steps of a form in its order; worked out once for all who ask. */
export function fillingOf(assessment: Assessment): Filling {
  const known = made.get(assessment) ?? worked(assessment);
  made.set(assessment, known);
  return known;
}

function worked(assessment: Assessment): Filling {
  const { form } = assessment.judgement;
  const steps = stepsOf(assessment);
  const names = [...new Set(steps.map(({ question, row }) => partName(form, question?.what ?? null, row)))];
  const times = new Map<string, number>();
  const stops = steps.map(({ question, at, row, isAnswered, isOptional, id }): Stop => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    const part = names.indexOf(partName(form, question?.what ?? null, row));
    const base = { key: `${id} ${count}`, at, part, row, isAnswered, isOptional };
    return question ? { ...base, kind: 'answer', question } : { ...base, kind: 'reason' };
  });
  const parts = names.map((id, index): Part => {
    const [kind, name = ''] = id.split('\n') as [Part['kind'], string?];
    return { kind, name, ...countOf(stops.filter(({ part }) => part === index)) };
  });
  return { stops, parts, ...countOf(stops) };
}

function countOf(stops: readonly Stop[]): { readonly done: number; readonly of: number } {
  const due = stops.filter(({ isOptional }) => !isOptional);
  return { done: due.filter(({ isAnswered }) => isAnswered).length, of: due.length };
}

interface Step {
  /** Null for a reason. */
  readonly question: Question | null;
  readonly id: string;
  readonly at: Address;
  readonly row: number | null;
  readonly isAnswered: boolean;
  readonly isOptional: boolean;
}

/** Each question but those of rows that nobody has named; behind the row, or the funds, the reason that is due. */
function stepsOf({ judgement }: Assessment): readonly Step[] {
  const { form } = judgement;
  const all = askedOf(judgement);
  const unnamed = new Set(
    all.flatMap(({ what, answer, row }) => (what === 'name' && answer === '' ? row : [])),
  );
  // A row that may be left over is asked for its name alone.
  const asked = all.filter(
    ({ row, what, isOptional }) => what === 'name' || !isOptional || !unnamed.has(row),
  );
  const given = new Set<string>();
  return asked.flatMap((question, index) => {
    const { what, of, at, row, answer, isOptional } = question;
    const step: Step = { question, id: idOf(form, question), at, row, isAnswered: answer !== '', isOptional };
    const next = asked[index + 1];
    const isLast = row === null ? !isOfFunds(next?.what) : next?.row !== row;
    if (!isLast || (row === null && !isOfFunds(what))) return [step];
    const due = row === null ? reasonOfFunds(judgement) : reasonOfRow(judgement, row);
    if (!due || given.has(toA1(due.at))) return [step];
    given.add(toA1(due.at));
    return [step, { ...due, question: null, id: `reason ${of}`, row, isOptional: false }];
  });
}

function idOf({ indicators }: Form, { what, of, row, label, answer, printed }: Question): string {
  const level = row === null ? '' : indicators[row]!.level2;
  // Rows without a name are told apart by what is printed there: 指标2：.
  return [what, level, of, label, what === 'name' && answer === '' ? printed : ''].join(' ');
}

const FUNDS: readonly (Asked | undefined)[] = ['initial', 'budget', 'executed'];

function isOfFunds(what: Asked | undefined): boolean {
  return FUNDS.includes(what);
}

type Due = Pick<Step, 'at' | 'isAnswered'>;

function reasonOfRow(judgement: Assessment['judgement'], row: number): Due | null {
  const { note, indicator } = judgement.scores[row]!;
  if (note.due.length === 0 || !indicator.note || !reasonToWrite(judgement, indicator.note.at)) return null;
  return { at: indicator.note.at, isAnswered: note.state === 'real' };
}

function reasonOfFunds(judgement: Assessment['judgement']): Due | null {
  const { scoredFund } = judgement;
  const note = scoredFund?.fund.note;
  if (!note || scoredFund.due.length === 0 || !reasonToWrite(judgement, note.at)) return null;
  return { at: note.at, isAnswered: note.text !== '' };
}

/** The part that a step belongs to, and the first-level indicator's label where it is one's. */
function partName(form: Form, what: Asked | null, row: number | null): string {
  if (row !== null) {
    const { section, level1 } = form.indicators[row]!;
    return `indicators\n${section === null ? level1 : form.sections[section]!.name}`;
  }
  switch (what) {
    case 'year':
    case 'project':
    case 'department':
    case 'unit':
      return 'head';
    case 'goal-expected':
    case 'goal-achieved':
      return 'goal';
    case 'conclusion':
      return 'conclusions';
    default:
      return 'funds';
  }
}

/** The stop of a question, or what stands in the cell where it stood; null where neither is there any more. */
export function stopAt(
  { stops }: Filling,
  place: { readonly key: string; readonly at: Address } | null,
): Stop | null {
  if (place === null) return null;
  const own = stops.find(({ key }) => key === place.key);
  return own ?? stops.find(({ at }) => isSameAddress(at, place.at)) ?? null;
}

/** The stop that a cell is asked for by; null where it is not asked for. */
export function stopOfCell({ stops }: Filling, at: Address): Stop | null {
  return stops.find((stop) => isSameAddress(stop.at, at)) ?? null;
}

/**
 * Where to go on behind a stop: to the next one that nobody has answered, also one that may stay blank; null where
 * that was the last.
 * @param at the cell that was left; null: from the top, to the first that has to be filled in
 */
export function goOnFrom({ stops }: Filling, at: Address | null): Stop | null {
  const open = stops.filter(({ isAnswered }) => !isAnswered);
  if (at === null) return open.find(({ isOptional }) => !isOptional) ?? open[0] ?? null;
  const index = stops.findLastIndex((stop) => isSameAddress(stop.at, at));
  return stops.slice(index + 1).find(({ isAnswered }) => !isAnswered) ?? null;
}

/** The first open stop of a later part; null where there is none. */
export function goOnBehindPart({ stops }: Filling, part: number): Stop | null {
  return stops.find((stop) => stop.part > part && !stop.isAnswered) ?? null;
}

/** The neighbour of a stop, answered or not; null at either end. */
export function neighbour({ stops }: Filling, stop: Stop, step: 1 | -1): Stop | null {
  return stops[stops.findIndex(({ key }) => key === stop.key) + step] ?? null;
}

/** Where a part is entered: at its first stop that has to be filled in, else the first open one, else its first. */
export function entryOf({ stops }: Filling, part: number): Stop | null {
  const own = stops.filter((stop) => stop.part === part);
  const open = own.filter(({ isAnswered }) => !isAnswered);
  return open.find(({ isOptional }) => !isOptional) ?? open[0] ?? own[0] ?? null;
}
