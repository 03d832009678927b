import { Area } from '../../form/area';
import { tablesIn } from '../../form/columns';
import type { ColumnMeaning, Form, Heading } from '../../form/form';
import { headingsAt, oneRow, tiersAt } from '../../form/headings';
import { readForms } from '../../form/readForms';
import { templateFaults, templateOf } from '../../form/template';
import type { Template, TemplateFault } from '../../form/template';
import type { Sheet } from '../../sheet/sheet';

/** A row that may hold the headings. */
export interface OfferedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** How the user says that a table is to be read, and what comes of it. */
export interface Correction {
  readonly sheetId: string;
  readonly sheet: string;
  readonly offered: readonly OfferedRow[];
  /** The row that holds the headings; null on a sheet without any that could. */
  readonly row: number | null;
  /** The headings go on in the row below; null where that one cannot hold any. */
  readonly isTwoRows: boolean | null;
  readonly headings: readonly Heading[];
  /** The form as these headings make it, or null. */
  readonly form: Form | null;
  /** What keeps them from making one. */
  readonly faults: readonly TemplateFault[];
}

/** Rows looked at from the sheet's top: headings stand below a title, funds and goals. */
const MOST_ROWS = 80;
/** A heading row has at least this many headings. */
const FEWEST = 3;
const LONGEST = 60;

/**
 * Begins with the headings as ziping read them: of the form in question, or those that come nearest.
 * @param row where these stand; null to take the row with most headings
 */
export function correctionOf(sheet: Sheet, row: number | null): Correction {
  const { grid } = sheet;
  const area = new Area(grid);
  const looked = grid.rows.filter((each, index) => index < MOST_ROWS || each === row);
  const offered = looked
    .map((each) => ({
      row: each,
      texts: area.filled(each, 1, Infinity).flatMap(({ cell, text }) => (isText(cell?.value) ? [text] : [])),
    }))
    .filter(({ row: each, texts }) => each === row || texts.length >= FEWEST);
  const none: Correction = {
    sheetId: sheet.id,
    sheet: sheet.name,
    offered,
    row: null,
    isTwoRows: null,
    headings: [],
    form: null,
    faults: [],
  };
  const known = ({ row: each }: OfferedRow) =>
    oneRow(area, each).cells.filter(({ meaning }) => meaning !== null).length;
  const best = row ?? [...offered].sort((a, b) => known(b) - known(a) || a.row - b.row)[0]?.row ?? null;
  return best === null ? none : atRow(sheet, none, best);
}

/** The same with the headings in another row, or in two rows or one. */
export function atRow(sheet: Sheet, correction: Correction, row: number, isTwoRows?: boolean): Correction {
  const area = new Area(sheet.grid);
  const tiers = tiersAt(area, row);
  const isTwo = tiers !== null && (isTwoRows ?? headingsAt(area, row).bottom > row);
  const [table] = tablesIn(isTwo ? tiers : oneRow(area, row));
  return read(sheet, {
    ...correction,
    row,
    isTwoRows: tiers === null ? null : isTwo,
    headings: table?.headings ?? [],
  });
}

/** The same with a heading taken for something else; whatever was taken for that before is ignored. */
export function withMeaning(
  sheet: Sheet,
  correction: Correction,
  index: number,
  meaning: ColumnMeaning,
): Correction {
  const headings = correction.headings.map((heading, other): Heading => {
    if (other === index) return { ...heading, meaning };
    return meaning !== 'extra' && heading.meaning === meaning ? { ...heading, meaning: 'extra' } : heading;
  });
  return read(sheet, { ...correction, headings });
}

/** The same after the sheet has changed, with the meanings already chosen where the headings still stand. */
export function readAgain(sheet: Sheet, before: Correction): Correction {
  const fresh = correctionOf(sheet, before.row);
  if (before.row === null) return fresh;
  const now = atRow(sheet, fresh, before.row, before.isTwoRows ?? undefined);
  const isSame =
    now.headings.map(({ text }) => text).join('|') === before.headings.map(({ text }) => text).join('|');
  return isSame ? read(sheet, { ...now, headings: before.headings }) : now;
}

/** What is kept of it. */
export function templateFrom({ headings }: Correction): Template {
  return templateOf(headings);
}

function read(sheet: Sheet, correction: Correction): Correction {
  const faults = templateFaults(correction.headings);
  const { forms } = faults.length > 0 ? { forms: [] } : readForms(sheet, [templateFrom(correction)]);
  const form = forms.find(({ headings }) => headings.some(({ at }) => at.row === correction.row)) ?? null;
  return { ...correction, faults, form };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST;
}
