import { normalise } from '../../notation/normalise';
import { statesNothing } from '../../notation/nothing';
import type { Address } from '../../sheet/address';
import { isSameAddress } from '../../sheet/address';
import type { ColumnMeaning, EmptyLabel, Entry, Form, Fund, Indicator, NumberEntry } from '../form';
import { PLACEHOLDER_NAME } from '../words/marks';
import { unbroken } from '../words/wordOf';
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
  | 'sign'
  | 'target'
  | 'target-unit'
  | 'actual'
  | 'weight'
  /** Only where no rule gives it (`src/revision/asked.ts`). */
  | 'score'
  | 'conclusion';

/** A cell that somebody has to fill in, in the order in which a form is filled in. */
export interface Question {
  readonly what: Asked;
  readonly at: Address;
  /** The row: the fund's label, or the indicator's name or level; '' above and below the table. */
  readonly of: string;
  /** The indicator's place in `form.indicators`; null for all else. */
  readonly row: number | null;
  /** The label or heading as the form prints it; '' where it prints none. */
  readonly label: string;
  /** What stands there as an answer; '' where none does. */
  readonly answer: string;
  /** What the cell holds, a printed prompt such as 指标1： included. */
  readonly printed: string;
  /** May be left blank: parts of the funds, and rows that nobody has named. */
  readonly isOptional: boolean;
}

/**
 * Everything that a form asks for: its head, its funds, its goal, then row by row, and what is to be said in words
 * at the end. Scores follow and are not asked.
 */
export function questionsOf(form: Form): readonly Question[] {
  const rows = form.indicators.filter(({ isGoal }) => !isGoal);
  const isEmpty = rows.every(({ kind }) => kind === 'placeholder');
  const firstUnnamed = isEmpty ? rows.find(isUnnamed) : undefined;
  const goal = form.goal;
  return [
    ...headOf(form),
    ...form.funds.flatMap((fund) => askedOfFund(fund, form)),
    ...asked('goal-expected', goal?.expected ?? null, { isOptional: true }),
    ...asked('goal-achieved', goal?.achieved ?? null, { isOptional: true }),
    ...form.indicators.flatMap((row, index) =>
      row.isGoal ? [] : askedOfRow(row, index, form, row === firstUnnamed),
    ),
    ...form.conclusions
      .filter(({ entry }) => form.grade === null || !isSameAddress(entry.at, form.grade.at))
      .flatMap(({ label, entry }) => asked('conclusion', entry, { label, isOptional: true })),
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
  const index = behind === null ? -1 : questions.findIndex(({ at }) => isSameAddress(at, behind));
  const later = open.find((question) => questions.indexOf(question) > index);
  return later ?? open[0] ?? null;
}

function headOf(form: Form): readonly Question[] {
  const labelOf = (wanted: EmptyLabel['of']) =>
    unbroken(form.emptyLabels.find(({ of }) => of === wanted)?.text ?? '');
  const questions = [
    ...yearOf(form),
    ...named('project', form.project, { label: labelOf('project') }),
    ...named('department', form.department, { label: labelOf('department') }),
    ...named('unit', form.unit, { label: labelOf('unit') }),
  ];
  // Behind which of several labels in one cell an answer would be written, nobody can say.
  const isAlone = ({ at }: Question) => questions.filter((other) => isSameAddress(other.at, at)).length === 1;
  return questions.filter((question) => question.answer !== '' || isAlone(question));
}

/** A name that stands behind its label is asked for where it is plain which part of the cell it is. */
function named(what: Asked, entry: Entry | null, about: About): readonly Question[] {
  const cell = entry?.text === '' ? null : entry?.value;
  if (typeof cell === 'string' && aroundAnswer(cell, entry!.text) === null) return [];
  return asked(what, entry, about);
}

/**
 * What stands around an answer in its cell: nothing where the cell holds it alone, the label and what follows where
 * it stands behind one (项目名称：甲). Null where it stands there more than once, or otherwise.
 */
export function aroundAnswer(
  cell: string,
  answer: string,
): { readonly before: string; readonly after: string } | null {
  if (cell.trim() === answer.trim()) return { before: '', after: '' };
  // What is read of a cell with several labels has single spaces.
  const spaced = answer.split(/\s+/).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const places = [...cell.matchAll(new RegExp(`(?<=[:：\\n]\\s*)${spaced.join('\\s+')}(?=\\s|$)`, 'g'))];
  const [place] = places;
  if (!place || places.length > 1) return null;
  return { before: cell.slice(0, place.index), after: cell.slice(place.index + place[0].length) };
}

/** A place printed for the year and nothing else: （        年度）, ____年度, （年度）; not 填报年份, 年度：. */
const YEAR_BLANK = /^[^\p{L}\p{N}:：]*年度?[^\p{L}\p{N}:：]*$/u;

/** The year is written where a blank is printed for it, else beside its label, else in its place in title or line. */
function yearOf({ emptyLabels, year, yearAt }: Form): readonly Question[] {
  const blank = emptyLabels.find(({ of }) => of === 'year');
  const all = { what: 'year', of: '', row: null, label: '', isOptional: false } as const;
  if (blank) {
    const { at, valueAt, text } = blank;
    const isPrinted = YEAR_BLANK.test(text) && text.trim() !== '年度';
    const isInLabel = isPrinted || /[_＿]/.test(text) || isSameAddress(at, valueAt);
    return [{ ...all, at: isInLabel ? at : valueAt, answer: '', printed: isInLabel ? text : '' }];
  }
  return year !== null && yearAt !== null ? [{ ...all, at: yearAt, answer: String(year), printed: '' }] : [];
}

function askedOfFund({ role, label: of, ...fund }: Fund, { fundHeadings }: Form): readonly Question[] {
  return (['initial', 'budget', 'executed'] as const).flatMap((what) => {
    const entry = fund[what];
    const heading = fundHeadings.find(({ at }) => at.column === entry?.at.column);
    const label = unbroken(heading?.text ?? '');
    return askedAmount(what, entry, { of: unbroken(of), label, isOptional: role !== 'total' });
  });
}

function askedOfRow(row: Indicator, index: number, form: Form, isFirst: boolean): readonly Question[] {
  const { kind, name, nameAt, target, actual, weight, level2, targetSign, targetUnit } = row;
  if (kind === 'detail' || (kind === 'placeholder' && !isUnnamed(row))) return [];
  const unnamed = isUnnamed(row);
  const isOptional = unnamed && kind === 'placeholder';
  const of = unnamed ? level2 || name : name;
  const headed = (...meanings: readonly ColumnMeaning[]) => ({
    of,
    row: index,
    isOptional,
    label: headingOf(form, row, meanings),
  });
  const asksName: Question[] =
    unnamed || nameAt.row === row.row
      ? [
          {
            ...headed('level3', 'level2'),
            what: 'name',
            at: nameAt,
            answer: unnamed ? '' : bareName(name),
            printed: name,
            isOptional: isOptional && !isFirst,
          },
        ]
      : [];
  const measure = (what: 'target' | 'actual', { entry, meaning }: Indicator['target']) =>
    asked(what, entry, headed(what), statesNothing(meaning));
  const beside = { isOptional: true };
  return [
    ...asksName,
    ...asked('sign', targetSign ?? null, { ...headed('sign'), ...beside }),
    ...measure('target', target),
    ...asked('target-unit', targetUnit ?? null, { ...headed('target-unit'), ...beside }),
    ...measure('actual', actual),
    ...askedAmount('weight', isOwnCell(weight, row, form) ? weight : null, headed('weight')),
  ];
}

/** Not merged over rows above, no label that states the weight of a level, and no cell shared with the score. */
function isOwnCell(weight: NumberEntry | null, { row, nameAt }: Indicator, { headings }: Form): boolean {
  if (weight === null || weight.isPart || weight.at.row !== row || isSameAddress(weight.at, nameAt))
    return false;
  return !headings.some(({ meaning, at }) => LEVELS.has(meaning) && at.column === weight.at.column);
}

const LEVELS: ReadonlySet<ColumnMeaning> = new Set(['level1', 'level2', 'level3']);

/** The heading of the table that the row stands in: there may be several below one another. */
function headingOf({ headings }: Form, { row }: Indicator, meanings: readonly ColumnMeaning[]): string {
  for (const wanted of meanings) {
    const found = headings.findLast(({ at, meaning }) => meaning === wanted && at.row < row);
    if (found) return unbroken(found.text);
  }
  return '';
}

/** What forms print before a name: 指标1：培训人次. */
export const NAME_PROMPT = /^\s*(?:三级|绩效)?指标\s*(?:\d{1,2}|[一二三四五六七八九十])?\s*[:：]\s*/;

function bareName(name: string): string {
  return name.replace(NAME_PROMPT, '');
}

/** A row in which somebody may still write a name: 指标1：, or nothing. Signs that cross a row out are answers. */
function isUnnamed({ name, kind }: Indicator): boolean {
  const bare = normalise(name).replace(/[:。]$/, '');
  return bare === '' ? kind !== 'detail' : /^指标\d*$/.test(bare) && PLACEHOLDER_NAME.test(bare);
}

interface About {
  readonly of?: string;
  readonly row?: number;
  readonly label?: string;
  readonly isOptional?: boolean;
}

function asked(
  what: Asked,
  entry: Entry | null,
  { of = '', row, label = '', isOptional = false }: About,
  isBlank = entry?.text === '',
): readonly Question[] {
  if (entry === null || entry.formula !== null) return [];
  const { at, text } = entry;
  return [{ what, at, of, row: row ?? null, label, answer: isBlank ? '' : text, printed: text, isOptional }];
}

function askedAmount(what: Asked, entry: NumberEntry | null, about: About): readonly Question[] {
  return entry === null ? [] : asked(what, entry, about, isBlankAmount(entry));
}
