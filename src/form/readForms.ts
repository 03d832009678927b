import type { Sheet } from '../sheet/sheet';
import { Area } from './area';
import { boundsOf } from './bounds';
import type { Bounds } from './bounds';
import { tablesIn } from './columns';
import type { Columns } from './columns';
import type { Form, NearMiss, SheetReading } from './form';
import { readForm } from './readForm';
import { readHeader } from './header';
import type { Header } from './header';
import { candidateRows, headingsAt } from './headings';
import type { HeadingRow } from './headings';
import { rowsAbove } from './rows';
import type { Template } from './template';
import { templatedRows } from './templatedRows';
import { FORM, judge } from './verdict';
import type { Verdict } from './verdict';

const NOTHING: SheetReading = { forms: [], nearMisses: [] };
const NONE: ReadonlyMap<number, HeadingRow> = new Map();

/** Rows and columns that an earlier form or table of the sheet has taken. */
interface Taken extends Bounds {
  readonly bottom: number;
}

/** Rows between headings that a template explains and a line above them that only looks like headings. */
const CLOSE = 3;

/**
 * Finds the self-evaluation forms of a sheet by what their headings mean, wherever they stand, and
 * reads them with the address of every fact. Tables that come near are named with what they lack.
 * @param templates how people say that headings are to be read; they count for more than what is known
 * @param file the name of the sheet's file, which may say 自评 where the sheet does not
 */
export function readForms(sheet: Sheet, templates: readonly Template[] = [], file = ''): SheetReading {
  const rows = sheet.grid.rows;
  const known = candidateRows(sheet.grid, rows);
  if (known.length === 0 && templates.length === 0) return NOTHING;
  const area = new Area(sheet.grid, sheet.name);
  const given = templates.length > 0 ? templatedRows(area, rows, templates) : NONE;
  const candidates = given.size > 0 ? inOrder([...known, ...given.keys()]) : known;
  const forms: Form[] = [];
  const nearMisses: NearMiss[] = [];
  const taken: Taken[] = [];
  for (const row of candidates) {
    const tables = tablesIn(given.get(row) ?? headingsAt(area, row));
    const next = given.has(row) ? null : firstBelow(row, given);
    if (next !== null && next - row <= CLOSE) continue;
    const ownRows = next === null ? rows : rows.slice(0, rows.indexOf(next));
    for (const [index, columns] of tables.entries()) {
      const bounds = boundsOf(tables, index);
      const floor = floorAbove(taken, bounds);
      if (columns.top <= floor) continue;
      const above = rowsAbove(rows, floor, columns.top);
      const header = readHeader(area, above, bounds, columns.top);
      const verdict = columns.isGiven && columns.name ? FORM : judgeIn(header, columns, sheet.name + file);
      if (verdict.kind === 'none') continue;
      let bottom = columns.bottom;
      if (verdict.kind === 'form') {
        const read = readForm(sheet, area, { rows: ownRows, above, header, columns, bounds });
        const form = withYearOf(forms.at(-1), read);
        forms.push(form);
        bottom = form.range.bottom;
      } else {
        report(nearMisses, nearMissOf(sheet, header, columns, verdict.missing));
      }
      taken.push({ ...bounds, bottom });
    }
  }
  return { forms, nearMisses };
}

function judgeIn(
  { title, titleKind, project, fundColumns }: Header,
  columns: Columns,
  names: string,
): Verdict {
  return judge(columns, {
    title: titleKind,
    isAboutProject: project !== null || fundColumns !== null,
    // Whoever states targets and achievements is known without it.
    saysSelfEvaluation:
      columns.target === null &&
      (SELF.test(names + title) || columns.headings.some(({ text }) => SELF.test(text))),
  });
}

const SELF = /自\s*评/;

const ANY_YEAR = /20\d{2}/;

/** A form that says nothing of its year is filed for that of the form before it on the sheet. */
function withYearOf(before: Form | undefined, form: Form): Form {
  if (!before || form.year !== null || ANY_YEAR.test(form.title)) return form;
  return { ...form, year: before.year, yearAt: before.yearAt };
}

/** What a template explains ends the table above it. */
function firstBelow(row: number, given: ReadonlyMap<number, HeadingRow>): number | null {
  for (const other of given.keys()) if (other > row) return other;
  return null;
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

function nearMissOf(sheet: Sheet, header: Header, columns: Columns, missing: NearMiss['missing']): NearMiss {
  return {
    sheet: sheet.name,
    at: { row: columns.top, column: columns.left },
    kind: header.titleKind === 'goals' ? 'goal-table' : 'incomplete-headings',
    title: header.title,
    missing,
    seen: columns.headings.map(({ text }) => text),
  };
}

/** A table whose headings come again after a page break is one near miss. */
function report(nearMisses: NearMiss[], found: NearMiss): void {
  const isKnown = nearMisses.some(
    (other) =>
      other.at.column === found.at.column && other.seen.join() === found.seen.join() && found.title === '',
  );
  if (!isKnown) nearMisses.push(found);
}
