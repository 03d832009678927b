import type { Sheet } from '../../sheet/sheet';
import { Area } from '../cells/area';
import { boundsOf } from '../cells/bounds';
import type { Bounds } from '../cells/bounds';
import { References } from '../cells/references';
import type { Form } from '../form';
import type { NearMiss, SheetReading } from '../sheetReading';
import { goalColumnsIn } from '../goalTables/goalColumns';
import type { GoalTable } from '../goalTable';
import { LONGEST_HEADER, readHeader } from '../header/header';
import type { Header } from '../header/header';
import { namesYears, tablesIn } from '../headings/columns';
import type { Columns } from '../headings/columns';
import { candidateRows, headingsAt } from '../headings/headings';
import type { HeadingRow } from '../headings/headings';
import { stripsOf } from '../headings/strips';
import { FORM, tableKindOf } from '../headings/tableKind';
import type { TableKind } from '../headings/tableKind';
import type { Template } from '../templates/template';
import { templatedRows } from '../templates/templatedRows';
import { readForm } from './readForm';
import { headsGoals, readGoalTable } from './readGoalTable';
import { rowsAbove } from './rowsAround';

const NOTHING: SheetReading = { forms: [], nearMisses: [], goalTables: [] };
const NONE: ReadonlyMap<number, HeadingRow> = new Map();

/** Rows and columns that an earlier form or table of the sheet has taken. */
interface Taken extends Bounds {
  readonly bottom: number;
}

/** Rows between headings that a template explains and a line above them that only looks like headings. */
const CLOSE = 3;

/**
 * Finds the self-evaluation forms of a sheet by what their headings mean, wherever they stand, and
 * reads them with the address of every fact. Tables that come near are named with what they lack; goal
 * tables among them are read, too.
 * @param templates how people say that headings are to be read; they count for more than what is known
 * @param file the name of the sheet's file, which may say 自评 where the sheet does not
 */
export function readForms(sheet: Sheet, templates: readonly Template[] = [], file = ''): SheetReading {
  const known = candidateRows(sheet.grid, sheet.grid.rows);
  if (known.length === 0 && templates.length === 0) return NOTHING;
  const area = new Area(sheet.grid, new References(sheet.grid, sheet.name, sheet.calculation !== undefined));
  const whole = headingsIn(area, known, templates);
  const strips = stripsOf(area, whole.candidates, whole.at);
  const parts = strips.map((strip) =>
    strip === area ? whole : headingsIn(strip, candidateRows(strip.grid, strip.grid.rows), templates),
  );
  const beginnings = parts.flatMap(({ candidates, ...part }) => candidates.map((row) => ({ ...part, row })));
  const forms: Form[] = [];
  const nearMisses: NearMiss[] = [];
  const goalTables: GoalTable[] = [];
  const taken: Taken[] = [];
  const told = new Set<string>();
  for (const { area: own, at, given, below, row } of beginnings.sort((a, b) => a.row - b.row)) {
    const { rows } = own.grid;
    const tables = tablesIn(at(row));
    const next = given.has(row) ? null : below(row);
    if (next !== null && next - row <= CLOSE) continue;
    for (const [index, first] of tables.entries()) {
      const bounds = boundsOf(tables, index, own.bounds);
      const floor = floorAbove(taken, bounds);
      if (first.top <= floor) continue;
      const above = rowsAbove(rows, floor, first.top, LONGEST_HEADER);
      const header = readHeader(own, above, bounds, first);
      // Which year is the form's stands above the headings.
      const columns = namesYears(first) ? tablesIn(at(row), header.year)[index]! : first;
      const table = columns.isGiven && columns.name ? FORM : kindOfTable(header, columns, sheet.name + file);
      if (table.kind === 'none') continue;
      let bottom = columns.bottom;
      if (table.kind === 'form') {
        const read = readForm(sheet, own, { rows, end: next, above, header, columns, bounds });
        const form = withYearOf(formAbove(forms, read), read);
        forms.push(form);
        bottom = form.range.bottom;
      } else {
        const isGoals = headsGoals(header, columns, sheet.name);
        const nearMiss = nearMissOf(sheet, header, columns, table.missing, isGoals);
        if (isNew(told, nearMiss)) nearMisses.push(nearMiss);
        const ofTheYear = isGoals ? goalColumnsIn(own, at(row), columns) : null;
        if (ofTheYear?.name && ofTheYear.target) {
          const found = { rows, end: next, above, header, columns: ofTheYear, bounds };
          const goals = readGoalTable(sheet, own, found);
          goalTables.push(goals);
          bottom = goals.range.bottom;
        }
      }
      take(taken, { ...bounds, bottom });
    }
  }
  return { forms, nearMisses, goalTables };
}

/** Headings that are asked for twice on any sheet of forms; a sheet that is none may have a million. */
const MOST_REMEMBERED = 500;

/** Where headings may stand, from above, and what templates say they mean. */
interface Headings {
  readonly area: Area;
  readonly candidates: readonly number[];
  readonly given: ReadonlyMap<number, HeadingRow>;
  /** The headings of a candidate. */
  readonly at: (row: number) => HeadingRow;
  /** The row of headings below another one that a template explains; to be asked for one row after the other. */
  readonly below: (row: number) => number | null;
}

function headingsIn(area: Area, known: readonly number[], templates: readonly Template[]): Headings {
  const given = templates.length > 0 ? templatedRows(area, area.grid.rows, templates) : NONE;
  const candidates = given.size > 0 ? inOrder([...known, ...given.keys()]) : known;
  const read = new Map(given);
  const at = (row: number): HeadingRow => {
    const found = read.get(row) ?? headingsAt(area, row);
    if (read.size < MOST_REMEMBERED) read.set(row, found);
    return found;
  };
  return { area, given, candidates, at, below: firstBelow(given) };
}

function kindOfTable(
  { title, titleKind, project, fundColumns }: Header,
  columns: Columns,
  names: string,
): TableKind {
  return tableKindOf(columns, {
    title: titleKind,
    isAboutProject: project !== null || fundColumns !== null,
    // Whoever states targets and achievements is known without it.
    saysSelfEvaluation:
      columns.target === null &&
      (SELF.test(names + title) || columns.headings.some(({ text }) => SELF.test(text))),
  });
}

const SELF = /自\s*评/;

/** The form before it whose columns, or whose title's, are also its own: one beside it says nothing of it. */
function formAbove(forms: readonly Form[], { range }: Form): Form | undefined {
  return forms.findLast((other) => other.range.left <= range.right && other.range.right >= range.left);
}

const ANY_YEAR = /20\d{2}/;

/** A form that says nothing of its year is filed for that of the form above it. */
function withYearOf(before: Form | undefined, form: Form): Form {
  if (!before || form.year !== null || ANY_YEAR.test(form.title)) return form;
  return { ...form, year: before.year, yearAt: before.yearAt };
}

/** What a template explains ends the table above it; to be asked for one row after the other. */
function firstBelow(given: ReadonlyMap<number, HeadingRow>): (row: number) => number | null {
  const rows = [...given.keys()];
  let index = 0;
  return (row) => {
    while (index < rows.length && rows[index]! <= row) index += 1;
    return rows[index] ?? null;
  };
}

function inOrder(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** The last row above which everything in these columns belongs to something else. */
function floorAbove(taken: readonly Taken[], { left, right }: Bounds): number {
  return taken.reduce(
    (floor, other) => (other.left <= right && other.right >= left ? Math.max(floor, other.bottom) : floor),
    0,
  );
}

/** Forgets what ends higher within the same columns: a sheet may hold thousands of forms. */
function take(taken: Taken[], found: Taken): void {
  const isCovered = ({ left, right, bottom }: Taken) =>
    left >= found.left && right <= found.right && bottom <= found.bottom;
  for (let index = taken.length - 1; index >= 0; index -= 1)
    if (isCovered(taken[index]!)) taken.splice(index, 1);
  taken.push(found);
}

function nearMissOf(
  sheet: Sheet,
  header: Header,
  columns: Columns,
  missing: NearMiss['missing'],
  isGoals: boolean,
): NearMiss {
  return {
    sheet: sheet.name,
    at: { row: columns.top, column: columns.left },
    kind: isGoals ? 'goal-table' : 'incomplete-headings',
    title: header.title,
    missing,
    seen: columns.headings.map(({ text }) => text),
  };
}

/** A table whose headings come again after a page break is one near miss. */
function isNew(told: Set<string>, { at, seen, title }: NearMiss): boolean {
  const key = `${at.column} ${seen.join()}`;
  const isAgain = title === '' && told.has(key);
  told.add(key);
  return !isAgain;
}
