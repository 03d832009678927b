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
  /** Identifies the step even if rows are inserted above its cell. */
  readonly key: string;
  readonly at: Address;
  /** Index into `Filling.parts`. */
  readonly part: number;
  /** The index of the indicator in `form.indicators`; null for other steps. */
  readonly row: number | null;
  readonly isAnswered: boolean;
  readonly isOptional: boolean;
}

/** A part of the form, and how many of its cells are filled in; cells that may stay blank do not count. */
export interface Part {
  readonly kind: 'head' | 'funds' | 'goal' | 'indicators' | 'conclusions';
  /** The label of the first-level indicator; '' for other parts. */
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

/** Returns the steps of a form in its order. They are worked out once for each assessment. */
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

/** Returns the questions, without those of unnamed rows, and after each row and the funds the reason that is due. */
function stepsOf({ judgement }: Assessment): readonly Step[] {
  const { form } = judgement;
  const all = askedOf(judgement);
  const unnamed = new Set(
    all.flatMap(({ what, answer, row }) => (what === 'name' && answer === '' ? row : [])),
  );
  // A row without a name may stay empty: only its name is asked for.
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
  // The printed placeholder, 指标2：, tells rows without a name apart.
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

/** Returns the part that a step belongs to, for an indicator followed by the label of its first level. */
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

/** Finds a step by its key, else the step that is now at its cell; null if there is neither. */
export function stopAt(
  { stops }: Filling,
  place: { readonly key: string; readonly at: Address } | null,
): Stop | null {
  if (place === null) return null;
  const own = stops.find(({ key }) => key === place.key);
  return own ?? stops.find(({ at }) => isSameAddress(at, place.at)) ?? null;
}

/** Returns the step that asks for a cell; null if none does. */
export function stopOfCell({ stops }: Filling, at: Address): Stop | null {
  return stops.find((stop) => isSameAddress(stop.at, at)) ?? null;
}

/**
 * Returns the next open step after a cell, including steps that may stay blank; null after the last.
 * @param at the cell that the user leaves; null to begin at the first step that has to be filled in
 */
export function goOnFrom({ stops }: Filling, at: Address | null): Stop | null {
  const open = stops.filter(({ isAnswered }) => !isAnswered);
  if (at === null) return open.find(({ isOptional }) => !isOptional) ?? open[0] ?? null;
  const index = stops.findLastIndex((stop) => isSameAddress(stop.at, at));
  return stops.slice(index + 1).find(({ isAnswered }) => !isAnswered) ?? null;
}

/** Returns the first open step of a later part; null if there is none. */
export function goOnBehindPart({ stops }: Filling, part: number): Stop | null {
  return stops.find((stop) => stop.part > part && !stop.isAnswered) ?? null;
}

/** Returns the step after (1) or before (-1) another, answered or not; null at either end. */
export function neighbour({ stops }: Filling, stop: Stop, step: 1 | -1): Stop | null {
  return stops[stops.findIndex(({ key }) => key === stop.key) + step] ?? null;
}

/**
 * Returns where to enter a part: its first open step that has to be filled in, else its first open one, else its first.
 */
export function entryOf({ stops }: Filling, part: number): Stop | null {
  const own = stops.filter((stop) => stop.part === part);
  const open = own.filter(({ isAnswered }) => !isAnswered);
  return open.find(({ isOptional }) => !isOptional) ?? open[0] ?? own[0] ?? null;
}
