import type { Assessment } from '../../assessment/assessment';
import type { Finding, Severity } from '../../checks/finding';
import type { Form } from '../../form/form';
import type { ScoreJudgement } from '../../judgement/judgement';
import { missingMeasure } from '../../judgement/missingMeasure';
import type { Contradiction } from '../../diagnosis/diagnosis';
import { changesAtOnce } from '../../revision/changesAtOnce';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { SEVERITIES } from '../findingReports';
import { keyOf, subjectsOf } from './cardSubject';
import type { CardSubject, SubjectOf } from './cardSubject';

/** A change that a card offers: one cell, and whatever follows from it. */
export interface CardChange {
  readonly edit: Edit;
  /** Recalculate leaves it to a person, who may know better. */
  readonly isOffer: boolean;
}

/** A deviation note that is due and does not stand there yet. */
export interface DueNote {
  readonly at: Address;
  /** `draft`: ziping began it. */
  readonly state: 'none' | 'draft' | 'says-nothing';
  /** Indices into `form.indicators` of the rows whose note this cell holds and that need one. */
  readonly rows: readonly number[];
}

/** One thing to settle: everything that is said of one subject, and what can be done about it. */
export interface WorkCard {
  /** Stays the same while the form is refreshed, so that the user's place is kept. */
  readonly id: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** `blanks`: cells to be filled in, of any subjects, to be walked through. */
  readonly kind: 'subject' | 'blanks';
  readonly subject: CardSubject;
  /** The cells to look at, in reading order; none where the fault is that there is none. */
  readonly places: readonly Address[];
  readonly findings: readonly Finding[];
  readonly changes: readonly CardChange[];
  /**
   * Changes each of which would settle the contradiction that the card tells, if its cell is the wrong one. Nobody but a
   * person knows which it is.
   */
  readonly choices: readonly Edit[];
  readonly note: DueNote | null;
}

/** A form as work: what keeps it from being ready, and how much of it is filled in. */
export interface WorkList {
  readonly status: 'ready' | 'not-ready';
  /** How many places keep the form from being ready. */
  readonly toSettle: number;
  /** Indicators that state their achievement and score, of all that count. */
  readonly filled: { readonly done: number; readonly of: number };
  /** What has to be settled, in the order in which a reader meets it. */
  readonly cards: readonly WorkCard[];
  /** Warnings and notes: to be looked at, and no obstacle. */
  readonly remarks: readonly WorkCard[];
}

/** Fewer blanks than this are told each by itself. */
const MANY_BLANKS = 4;

/** What there is to do in a form. Pure: the same for the same assessment. */
export function workListOf(assessment: Assessment): WorkList {
  const { form, judgement, findings } = assessment;
  const subjectOf = subjectsOf(form);
  const groups = fundsTogether(groupsOf(findings, subjectOf), form);
  const index = indexOf(assessment, subjectOf, groups);
  const cards = groups.map((group) => cardOf(group, index));
  const errors = cards.filter(({ severity }) => severity === 'error');
  const remarks = cards.filter(({ severity }) => severity !== 'error');
  const rows = judgement.scores.filter(({ indicator }) => indicator.kind === 'blank');
  return {
    status: errors.length === 0 ? 'ready' : 'not-ready',
    toSettle: errors.reduce((sum, card) => sum + placesToSettle(card), 0),
    filled: {
      done: judgement.rows.filter(isFilled).length,
      of: judgement.rows.length + rows.length,
    },
    cards: errors,
    remarks: remarks.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
  };
}

/**
 * Counts what there is to settle: a subject is one thing, however much is wrong with it; each blank and each like cell
 * is one.
 */
function placesToSettle({ kind, subject, places }: WorkCard): number {
  return kind === 'blanks' || subject.kind === 'form' ? Math.max(1, places.length) : 1;
}

function isFilled(row: ScoreJudgement): boolean {
  return missingMeasure(row, 'actual') === null && row.verdict !== 'missing';
}

interface Group {
  readonly id: string;
  readonly kind: WorkCard['kind'];
  readonly subject: CardSubject;
  readonly findings: Finding[];
}

/**
 * Findings by what they are about. One of several like cells is a card of its own, and so are many blanks
 * together: an empty form is one thing to do. What else is said of the subject of an error goes along with it.
 */
function groupsOf(findings: readonly Finding[], subjectOf: SubjectOf): readonly Group[] {
  const blanks = findings.filter(({ severity, isBlank }) => severity === 'error' && isBlank);
  const areMany = blanks.length >= MANY_BLANKS;
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const isOfBlanks = areMany && finding.severity === 'error' && finding.isBlank;
    const isOfSeveral = finding.alike.length > 0 || finding.at === null;
    const subject: CardSubject = isOfBlanks || isOfSeveral ? { kind: 'form' } : subjectOf(finding.at);
    const about =
      isOfSeveral || subject.kind === 'form' ? `${finding.code} ${cellOf(finding)}` : keyOf(subject);
    const id = isOfBlanks ? 'blanks' : `${finding.severity === 'error' ? '' : 'remark '}${about}`;
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { id, kind: isOfBlanks ? 'blanks' : 'subject', subject, findings: [finding] });
  }
  return [...groups.values()];
}

/**
 * The whole of the funds and the part that is all of it (其中：当年财政拨款) repeat each other, and so do their
 * mistakes: rows with the same amounts of which the same is said are one thing to settle.
 */
function fundsTogether(groups: readonly Group[], { funds }: Form): readonly Group[] {
  const firsts = new Map<string, Group>();
  return groups.filter((group) => {
    if (group.subject.kind !== 'fund') return true;
    const { budget, executed } = funds[group.subject.index]!;
    const codes = group.findings.map(({ code, severity }) => `${severity} ${code}`);
    const same = [budget?.number, executed?.number, ...codes].join(' ');
    const first = firsts.get(same);
    if (first) first.findings.push(...group.findings);
    else firsts.set(same, group);
    return !first;
  });
}

function cellOf({ at }: Finding): string {
  return at ? toA1(at) : '';
}

function cardOf({ id, kind, subject, findings }: Group, index: Index): WorkCard {
  const places = distinct(findings.flatMap(({ at, alike }) => (at ? [at, ...alike] : [])));
  const severity = severityOf(findings);
  const choices = index.byGroup.get(id) ?? [];
  const changes = changesAt({ places, subject, severity }, index);
  return {
    id,
    kind,
    subject,
    severity,
    places,
    findings,
    changes: changes.filter(({ edit }) => !choices.includes(edit)),
    choices,
    note: dueNote(places, subject, index),
  };
}

function severityOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((each) => findings.some((finding) => finding.severity === each))!;
}

function distinct(cells: readonly Address[]): readonly Address[] {
  return [...new Map(cells.map((at) => [toA1(at), at])).values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

function parted<T>(
  all: readonly T[],
  isFirst: (item: T) => boolean,
): [first: readonly T[], others: readonly T[]] {
  return [all.filter(isFirst), all.filter((item) => !isFirst(item))];
}

/** What cards are made from, by cell and by subject: a form of thousands of rows has as many cards. */
interface Index {
  /** In the order in which they are made: what Recalculate would write, then what it offers. */
  readonly changes: readonly CardChange[];
  /** Places in `changes`, by the A1 address of the cell. */
  readonly byCell: ReadonlyMap<string, readonly number[]>;
  /** The first place in `changes` of a subject, by its key. */
  readonly bySubject: ReadonlyMap<string, number>;
  /** The candidates of the contradictions that a card tells, by its id. */
  readonly byGroup: ReadonlyMap<string, readonly Edit[]>;
  /** The rows whose note is due, in their order, by the A1 address of the note's cell. */
  readonly dueByCell: ReadonlyMap<string, readonly ScoreJudgement[]>;
  readonly dueByRow: ReadonlyMap<number, ScoreJudgement>;
}

function indexOf(
  { revision, candidates, judgement }: Assessment,
  subjectOf: SubjectOf,
  groups: readonly Group[],
): Index {
  const all = changesAtOnce(revision, candidates).filter(({ edit }) => edit.kind !== 'note');
  const [byRules, others] = parted(all, ({ from }) => from === 'rules');
  const changes = [
    ...byRules.map(({ edit }) => ({ edit, isOffer: false })),
    ...others.flatMap(({ edit, from }) => (from === 'offered' ? [{ edit, isOffer: true }] : [])),
  ];
  const tellerOf = tellersOf(groups);
  const byGroup = new Map<string, Edit[]>();
  for (const { edit, settles } of all) {
    const tellers = settles.filter(isOpen).flatMap((contradiction) => tellerOf(contradiction) ?? []);
    for (const { id } of new Set(tellers)) append(byGroup, id, edit);
  }
  const byCell = new Map<string, number[]>();
  const bySubject = new Map<string, number>();
  for (const [place, { edit }] of changes.entries()) {
    append(byCell, toA1(edit.at), place);
    const key = keyOf(subjectOf(edit.at));
    if (!bySubject.has(key)) bySubject.set(key, place);
  }
  const due = judgement.rows.filter(isNoteDue);
  const dueByCell = new Map<string, ScoreJudgement[]>();
  for (const row of due) append(dueByCell, toA1(row.indicator.note!.at), row);
  return {
    changes,
    byCell,
    bySubject,
    byGroup,
    dueByCell,
    dueByRow: new Map(due.map((row) => [row.index, row])),
  };
}

/** The facts, or one of several scores, may be wrong: results that are only out of date are written without asking. */
function isOpen({ fault, equations }: Contradiction): boolean {
  return (fault === 'slip' || fault === 'undecided') && equations[0]!.kind !== 'level-scores';
}

/** Finds the card that tells a contradiction: of those at its cell the one of an error. */
function tellersOf(groups: readonly Group[]): (contradiction: Contradiction) => Group | null {
  const byCell = new Map<string, Group>();
  const [errors, others] = parted(groups, ({ findings }) => severityOf(findings) === 'error');
  for (const group of [...errors, ...others]) {
    if (group.kind === 'blanks') continue;
    for (const { at } of group.findings) if (at && !byCell.has(toA1(at))) byCell.set(toA1(at), group);
  }
  return ({ at, equations }) => byCell.get(toA1(at)) ?? byCell.get(toA1(equations[0]!.of.at)) ?? null;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * What Recalculate would write into the cells that are wrong, or offers to. Where it would write none of
 * them and something is wrong, the first cell of the same subject that it would write can be changed.
 */
function changesAt(
  { places, subject, severity }: Pick<WorkCard, 'places' | 'subject' | 'severity'>,
  { changes, byCell, bySubject }: Index,
): readonly CardChange[] {
  const there = places.flatMap((at) => byCell.get(toA1(at)) ?? []).sort((a, b) => a - b);
  if (there.length > 0 || subject.kind === 'form' || severity !== 'error')
    return there.map((place) => changes[place]!);
  const own = bySubject.get(keyOf(subject));
  return own === undefined ? [] : [changes[own]!];
}

/** The note that is due for an indicator of the card, or for the rows whose notes are its cells. */
function dueNote(
  places: readonly Address[],
  subject: CardSubject,
  { dueByCell, dueByRow }: Index,
): DueNote | null {
  const own = [
    ...(subject.kind === 'indicator' ? [dueByRow.get(subject.index) ?? []].flat() : []),
    ...places.flatMap((at) => dueByCell.get(toA1(at)) ?? []),
  ].sort((a, b) => a.index - b.index);
  const [first] = own;
  const cell = first?.indicator.note;
  if (!first || !cell) return null;
  const rows = dueByCell.get(toA1(cell.at))!;
  const state = first.note.state as DueNote['state'];
  return { at: cell.at, state, rows: rows.map(({ index }) => index) };
}

function isNoteDue({ note: { state, due }, indicator: { note } }: ScoreJudgement): boolean {
  if (!note || note.formula !== null) return false;
  return state === 'draft' || (due.length > 0 && (state === 'none' || state === 'says-nothing'));
}
