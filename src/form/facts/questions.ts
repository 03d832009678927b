import { normalise } from '../../notation/normalise';
import { statesNothing } from '../../notation/nothing';
import type { Address } from '../../sheet/address';
import type { Entry, Form, Fund, Indicator, NumberEntry } from '../form';
import { PLACEHOLDER_NAME } from '../words/marks';
import { isBlankAmount } from './blankAmount';

/** What a cell of a form is asked for. */
export type Asked =
  | 'year'
  | 'project'
  | 'department'
  | 'unit'
  | 'goal-expected'
  | 'goal-achieved'
  | 'initial'
  | 'budget'
  | 'executed'
  | 'name'
  | 'target'
  | 'actual'
  | 'weight';

/** A cell that somebody has to fill in, in the order in which a form is filled in. */
export interface Question {
  readonly what: Asked;
  readonly at: Address;
  /** The row: the fund's label, or the indicator's name or level; '' above the table. */
  readonly of: string;
  /** What stands there as an answer; '' where none does. */
  readonly answer: string;
  /** What the cell holds, a printed prompt such as 指标1： included. */
  readonly printed: string;
  /** May be left blank: parts of the funds, and rows that nobody has named. */
  readonly isOptional: boolean;
}

/** Everything that a form asks for: its head, its funds, its goal, then row by row. Scores follow and are not asked. */
export function questionsOf(form: Form): readonly Question[] {
  const rows = form.indicators.filter(({ isGoal }) => !isGoal);
  const isEmpty = rows.every(({ kind }) => kind === 'placeholder');
  const firstUnnamed = isEmpty ? rows.find(isUnnamed) : undefined;
  return [
    ...headOf(form),
    ...form.funds.flatMap(askedOfFund),
    ...[
      asked('goal-expected', form.goal?.expected ?? null, '', true),
      asked('goal-achieved', form.goal?.achieved ?? null, '', true),
    ].flat(),
    ...rows.flatMap((row) => askedOfRow(row, row === firstUnnamed)),
  ];
}

/** How many of the cells that have to be filled in are. */
export function filledOf(questions: readonly Question[]): { readonly filled: number; readonly all: number } {
  const due = questions.filter(({ isOptional }) => !isOptional);
  return { filled: due.filter(({ answer }) => answer !== '').length, all: due.length };
}

/** The next cell to fill in behind one, from the top again where none is left below it; null where all are. */
export function nextQuestion(questions: readonly Question[], behind: Address | null): Question | null {
  const open = questions.filter(({ answer, isOptional }) => answer === '' && !isOptional);
  const index = behind === null ? -1 : questions.findIndex(({ at }) => isSame(at, behind));
  const later = open.find((question) => questions.indexOf(question) > index);
  return later ?? open[0] ?? null;
}

function headOf(form: Form): readonly Question[] {
  const blank = form.emptyLabels.find(({ of }) => of === 'year');
  const year: Question[] = blank
    ? [{ what: 'year', at: blank.at, of: '', answer: '', printed: blank.text, isOptional: false }]
    : form.year !== null && form.yearAt !== null
      ? [{ what: 'year', at: form.yearAt, of: '', answer: String(form.year), printed: '', isOptional: false }]
      : [];
  return [
    ...year,
    ...asked('project', form.project, '', false),
    ...asked('department', form.department, '', false),
    ...asked('unit', form.unit, '', false),
  ];
}

function askedOfFund({ role, label, initial, budget, executed }: Fund): readonly Question[] {
  const isOptional = role !== 'total';
  return [
    ...askedAmount('initial', initial, label, isOptional),
    ...askedAmount('budget', budget, label, isOptional),
    ...askedAmount('executed', executed, label, isOptional),
  ];
}

function askedOfRow(row: Indicator, isFirst: boolean): readonly Question[] {
  const { kind, name, nameAt, target, actual, weight, level2 } = row;
  if (kind === 'detail' || (kind === 'placeholder' && !isUnnamed(row))) return [];
  const unnamed = isUnnamed(row);
  const isOptional = unnamed && kind === 'placeholder';
  const of = unnamed ? level2 || name : name;
  const asksName: Question[] = unnamed
    ? [{ what: 'name', at: nameAt, of, answer: '', printed: name, isOptional: isOptional && !isFirst }]
    : [];
  const measure = (what: 'target' | 'actual', { entry, meaning }: Indicator['target']) =>
    asked(what, entry, of, isOptional, statesNothing(meaning));
  return [
    ...asksName,
    ...measure('target', target),
    ...measure('actual', actual),
    ...askedAmount('weight', weight, of, isOptional),
  ];
}

/** A row in which somebody may still write a name: 指标1：, or nothing. Signs that cross a row out are answers. */
function isUnnamed({ name, kind }: Indicator): boolean {
  const bare = normalise(name).replace(/[:。]$/, '');
  return bare === '' ? kind !== 'detail' : /^指标\d*$/.test(bare) && PLACEHOLDER_NAME.test(bare);
}

function asked(
  what: Asked,
  entry: Entry | null,
  of: string,
  isOptional: boolean,
  isBlank = entry?.text === '',
): readonly Question[] {
  if (entry === null || entry.formula !== null) return [];
  const { at, text } = entry;
  return [{ what, at, of, answer: isBlank ? '' : text, printed: text, isOptional }];
}

function askedAmount(
  what: Asked,
  entry: NumberEntry | null,
  of: string,
  isOptional: boolean,
): readonly Question[] {
  return entry === null ? [] : asked(what, entry, of, isOptional, isBlankAmount(entry));
}

function isSame(one: Address, other: Address): boolean {
  return one.row === other.row && one.column === other.column;
}
