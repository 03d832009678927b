import type { Address } from '../../sheet/address';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { entryAt } from '../cells/entry';
import { valueBeside } from '../cells/labelledValue';
import { pointsAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import { gradeInRow } from '../cells/statedGrade';
import type { EmptyLabel, Entry, Form, Total } from '../form';
import type { Columns } from '../headings/columns';
import { fundColumnsIn } from '../funds/fundColumns';
import type { FundColumns } from '../funds/fundColumns';
import type { TitleKind } from '../words/titleWords';
import { moneyUnitIn } from './moneyUnit';
import { labelsOther } from '../words/labelWords';
import { yearIn } from './year';

/** What stands above an indicator table. */
export interface Header {
  /** The first row that belongs to the form. */
  readonly top: number;
  readonly title: string;
  readonly titleAt: Address | null;
  readonly titleKind: TitleKind;
  readonly year: number | null;
  readonly yearAt: Address | null;
  /** The year in a line or label of its own below the title. */
  readonly yearLine: Form['yearLine'];
  readonly emptyLabels: readonly EmptyLabel[];
  readonly project: Entry | null;
  readonly department: Entry | null;
  readonly unit: Entry | null;
  readonly moneyUnit: Form['moneyUnit'];
  readonly fundColumns: FundColumns | null;
  /** 自评总分 above the table, in layouts that state it there. */
  readonly total: Total | null;
  readonly grade: Entry | null;
}

interface Row {
  readonly row: number;
  readonly places: readonly Place[];
}

type Named = 'project' | 'department' | 'unit' | 'year' | 'top-total';

/** The most rows above a table that are read: no header is longer, though data above it may be. */
export const LONGEST_HEADER = 60;

/**
 * Reads the rows above a table, from the end of what stands above it on the sheet.
 * @param rowsAbove at most as many as a header has
 */
export function readHeader(
  area: Area,
  rowsAbove: readonly number[],
  bounds: Bounds,
  table: Pick<Columns, 'top' | 'right'>,
): Header {
  const rows: Row[] = rowsAbove
    .map((row) => ({ row, places: area.filled(row, bounds.left, bounds.right) }))
    .filter(({ places }) => places.length > 0);
  const [fundsIndex, funds] = lastFunds(area, rows);
  const labelIndex = rows.findLastIndex(({ places }) => places.some((place) => isNaming(place)));
  const firstLabel = startOfLabels(rows, labelIndex >= 0 ? labelIndex : fundsIndex);
  const titleIndex = findTitle(rows, firstLabel < 0 ? rows.length - 1 : firstLabel);
  const start = titleIndex >= 0 ? titleIndex : firstLabel >= 0 ? firstLabel : rows.length;
  const own = rows.slice(start);
  const title = titleIndex >= 0 ? titleIn(rows[titleIndex]!) : null;
  const fundColumns = fundsIndex >= start ? funds : null;
  const beforeFunds = fundColumns ? own.filter(({ row }) => row < fundColumns.row) : own;
  // Goals and amounts below may mention a project or a unit too: what names the form stands above them.
  const edge = Math.max(table.right, title ? area.extent(title.row, title.column).right : 0);
  const { named, empty } = readNamed(area, beforeFunds, bounds.right, edge);
  const yearRows = [...beforeFunds, ...rows.slice(Math.max(0, start - 2), start)];
  const year = findYear(title, named.get('year') ?? null, yearRows);
  const total = named.get('top-total');
  const belowTitle = titleIndex >= 0 ? beforeFunds.slice(1) : beforeFunds;
  return {
    top: Math.min(own[0]?.row ?? table.top, year?.at.row ?? Infinity),
    title: title?.text ?? '',
    titleAt: title && { row: title.row, column: title.column },
    titleKind: title?.wording.title ?? 'other',
    year: year?.year ?? null,
    yearAt: year?.at ?? null,
    yearLine: yearLineIn(named.get('year') ?? null, belowTitle),
    emptyLabels: empty.filter(({ of }) => of !== 'year' || year === null),
    project: named.get('project') ?? null,
    department: named.get('department') ?? null,
    unit: named.get('unit') ?? null,
    moneyUnit: moneyUnitIn(textsFromFunds(own, beforeFunds.length)),
    fundColumns,
    total: total
      ? {
          row: total.at.row,
          weight: null,
          score: pointsAt(area.place(total.at.row, total.at.column), total.text),
        }
      : null,
    grade: firstGrade(area, own, bounds.right),
  };
}

/** The headings of the funds block that stand nearest to the table, and the index of their row; -1 without any. */
function lastFunds(area: Area, rows: readonly Row[]): readonly [index: number, funds: FundColumns | null] {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const funds = fundColumnsIn(area, rows[index]!.places);
    if (funds) return [index, funds];
  }
  return [-1, null];
}

/** What the cells say from the funds block on, then what those above it say. */
function* textsFromFunds(rows: readonly Row[], above: number): Generator<string> {
  for (const row of rows.slice(above)) for (const { text } of row.places) yield text;
  for (const row of rows.slice(0, above)) for (const { text } of row.places) yield text;
}

const NAMING = new Set(['project', 'department', 'unit']);

function isNaming(place: Place): boolean {
  return place.wording.labels.some(({ label }) => NAMING.has(label));
}

/** From the last row that names project or unit up over the rows that do so too. */
function startOfLabels(rows: readonly Row[], last: number): number {
  let first = last;
  for (let index = last - 1; index >= 0 && index >= last - 8; index -= 1) {
    if (rows[index]!.places.some(isNaming)) first = index;
    else if (titleIn(rows[index]!)) break;
  }
  return first;
}

/** The nearest title at or above a row. */
function findTitle(rows: readonly Row[], from: number): number {
  for (let index = from; index >= 0; index -= 1) {
    if (titleIn(rows[index]!)) return index;
  }
  return -1;
}

/** In a row that names project or unit only the first cell can be a title: the others are names. */
function titleIn({ places }: Row): Place | null {
  const candidates = places.some(isNaming) ? places.slice(0, 1) : places;
  return candidates.find((place) => place.wording.title !== null) ?? null;
}

interface NamedValues {
  readonly named: ReadonlyMap<Named, Entry>;
  /** Labels with nothing beside them. A label that another cell of the same meaning answers is not among them. */
  readonly empty: readonly EmptyLabel[];
}

/**
 * The values beside labels; of several with one meaning the one nearest to the table that holds something.
 * @param edge the last column of title and table, beyond which nothing is to be filled in
 */
function readNamed(area: Area, rows: readonly Row[], right: number, edge: number): NamedValues {
  const named = new Map<Named, Entry>();
  const unanswered = new Map<Named, Place>();
  // 名称 above the funds is the project's; elsewhere it may be of anything.
  let nameAlone: Entry | null = null;
  for (const [index, { places }] of rows.entries()) {
    for (const place of places) {
      for (const { label, rest } of place.wording.labels) {
        if (!isNamed(label)) continue;
        const beside = valueBeside(area, place, rest, right);
        const isBlank = !beside || beside.text === '';
        const below = isBlank && rest === '' ? valueBelow(place, places, rows[index + 1]) : null;
        const entry = below ?? (label === 'top-total' ? beside : withinForm(beside, place, edge));
        if (!entry) continue;
        if (entry.text !== '' || !named.has(label)) named.set(label, entry);
        if (entry.text === '' && !unanswered.has(label)) unanswered.set(label, place);
      }
      if (place.wording.word === '名称') nameAlone ??= valueBeside(area, place, '', right);
    }
  }
  if (nameAlone && nameAlone.text !== '' && !named.has('project')) named.set('project', nameAlone);
  const empty = [...unanswered].flatMap(([of, { row, column, text }]) =>
    of === 'top-total' || named.get(of)!.text !== ''
      ? []
      : [{ of, at: { row, column }, valueAt: named.get(of)!.at, text }],
  );
  return { named, empty };
}

/** A name is written behind its label where the form has no cell beside it. */
function withinForm(beside: Entry | null, label: Place, edge: number): Entry {
  const hasCell = beside !== null && (beside.text !== '' || beside.at.column <= edge);
  return hasCell ? beside : { ...entryAt(label), text: '' };
}

/** Labels side by side (项目名称 | 主管部门 | 实施单位) have their values in the row below. */
function valueBelow(label: Place, beside: readonly Place[], below: Row | undefined): Entry | null {
  if (!below || below.row !== label.row + 1 || beside.length < 2) return null;
  const isValue = ({ wording }: Place): boolean => wording.label === null && wording.fundHeading === null;
  const isLabel = ({ wording }: Place): boolean => wording.label !== null || labelsOther(wording.word);
  if (!beside.every(isLabel) || !below.places.every(isValue)) return null;
  const place = below.places.find(({ column }) => column === label.column);
  return place ? entryAt(place) : null;
}

const NAMED: ReadonlySet<string> = new Set<Named>(['project', 'department', 'unit', 'year', 'top-total']);

function isNamed(label: string): label is Named {
  return NAMED.has(label);
}

interface Year {
  readonly year: number;
  readonly at: Address;
}

/** The year in the title, beside its label, or in a line of its own above the funds. */
function findYear(title: Place | null, beside: Entry | null, rows: readonly Row[]): Year | null {
  const fromTitle = title && yearIn(title.text);
  if (title && fromTitle) return { year: fromTitle, at: { row: title.row, column: title.column } };
  const fromLabel = beside && yearIn(beside.text);
  if (beside && fromLabel) return { year: fromLabel, at: beside.at };
  for (const { places } of rows) {
    if (places.some((place) => isNaming(place))) continue;
    for (const place of places) {
      const year = yearIn(place.text);
      if (year !== null) return { year, at: { row: place.row, column: place.column } };
    }
  }
  return null;
}

const YEAR_ALONE = /^[(（【[〔]?\s*20\d{2}\s*年?度?\s*[)）】\]〕]?$/;

/** （2022年度） in a cell of its own, or 年度：2022; a date of filing is none. */
function yearLineIn(beside: Entry | null, rows: readonly Row[]): Form['yearLine'] {
  const fromLabel = beside && yearIn(beside.text.replace(/^\s*(20\d{2})\s*$/, '$1年'));
  if (beside && fromLabel) return { year: fromLabel, at: beside.at };
  for (const { places } of rows) {
    const place = places.length === 1 && YEAR_ALONE.test(places[0]!.text) ? places[0] : null;
    const year = place ? yearIn(place.text) : null;
    if (place && year !== null) return { year, at: { row: place.row, column: place.column } };
  }
  return null;
}

function firstGrade(area: Area, rows: readonly Row[], right: number): Entry | null {
  for (const { places } of rows) {
    if (!places.some((place) => place.wording.labels.some(({ label }) => label === 'grade'))) continue;
    return gradeInRow(area, places, right);
  }
  return null;
}
