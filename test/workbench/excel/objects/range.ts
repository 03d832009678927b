import type { Json } from '../../../../src/hosts/host';
import { rangeToA1 } from '../../../../src/sheet/address';
import type { Range as Area } from '../../../../src/sheet/address';
import { ExcelError, accessDenied, invalidArgument, itemNotFound } from '../excelError';
import { hostObject, isHostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { SheetModel } from '../model/workbookModel';
import { intersection, parseReference } from './addresses';
import { cellProperties, rowProperties } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { matrix, valueOut } from './matrix';
import { rangeAreasObject } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { clear, writeFormats, writeValues } from './writeCells';

export interface CellRange {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** `getMergedAreasOrNullObject` fails on more areas than this. */
const MOST_MERGED_AREAS = 512;

const RANGE: ObjectType<CellRange> = {
  name: 'Range',
  referenced: true,
  properties: {
    address: { get: ({ sheet, area }) => `${quoted(sheet.name)}!${rangeToA1(area)}` },
    rowIndex: { get: ({ area }) => area.top - 1 },
    columnIndex: { get: ({ area }) => area.left - 1 },
    rowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    columnCount: { get: ({ area }) => area.right - area.left + 1 },
    cellCount: { get: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1) },
    values: {
      get: (range) => matrix(range, (cell) => valueOut(cell?.value ?? null)),
      set: (range, values, session) => writeValues(range, values, session),
    },
    formulas: {
      get: (range) => matrix(range, (cell) => cell?.formula ?? valueOut(cell?.value ?? null)),
      set: (range, values, session) => writeValues(range, values, session),
    },
    text: { get: (range) => matrix(range, (_cell, row, column) => range.sheet.text(row, column)) },
    numberFormat: {
      get: (range) => matrix(range, (cell) => cell?.format ?? 'General'),
      set: (range, formats) => writeFormats(range, formats),
    },
    hyperlink: {
      get: ({ sheet, area }) => sheet.look(area, 'hyperlink'),
      set(range, link) {
        const { sheet, area } = range;
        if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
        const { address, documentReference, textToDisplay } = link as Readonly<Record<string, string>>;
        if (!address === !documentReference) throw invalidArgument('an address or a place in the workbook');
        sheet.setLook(area, 'hyperlink', link as Json);
        // A cell that holds nothing shows where it leads.
        const shown = textToDisplay ?? address ?? documentReference!;
        const isBlank = (sheet.cell(area.top, area.left)?.value ?? null) === null;
        if (textToDisplay !== undefined || isBlank) sheet.write(area.top, area.left, { value: shown });
      },
    },
    rowHidden: {
      get({ sheet, area }) {
        const hidden = new Set<boolean>();
        for (let row = area.top; row <= area.bottom; row += 1) hidden.add(sheet.isRowHidden(row));
        return hidden.size === 1 ? [...hidden][0] : null;
      },
      set({ sheet, area }, hidden) {
        for (let row = area.top; row <= area.bottom; row += 1) sheet.hideRow(row, hidden === true);
      },
    },
  },
  children: {
    conditionalFormats: ({ sheet, area }) => conditionalFormats({ sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => dataValidation({ sheet, areas: [area] }),
    format: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }),
  },
  methods: {
    getCell: {
      call({ sheet, area }, args) {
        const [row, column] = args as number[];
        return at(sheet, area.top + row!, area.left + column!);
      },
    },
    getRow: {
      call({ sheet, area }, [index]) {
        const row = area.top + (index as number);
        return rangeObject({ sheet, area: { ...area, top: row, bottom: row } });
      },
    },
    getColumn: {
      call({ sheet, area }, [index]) {
        const column = area.left + (index as number);
        return rangeObject({ sheet, area: { ...area, left: column, right: column } });
      },
    },
    getBoundingRect: {
      call({ sheet, area }, [other]) {
        const { top, left, bottom, right } = areaOf(other);
        const both = {
          top: Math.min(area.top, top),
          left: Math.min(area.left, left),
          bottom: Math.max(area.bottom, bottom),
          right: Math.max(area.right, right),
        };
        return rangeObject({ sheet, area: both });
      },
    },
    // The library cuts a large matrix into pieces itself, and has its size checked first.
    _ValidateArraySize: {
      call({ area }, [rows, columns]) {
        const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
        if (!fits) throw invalidArgument(`a matrix of ${String(rows)} rows and ${String(columns)} columns`);
      },
    },
    getIntersection: {
      call(range, [other]) {
        const both = intersect(range, other);
        if (!both) throw itemNotFound('the intersection');
        return both;
      },
    },
    getIntersectionOrNullObject: { call: (range, [other]) => intersect(range, other) },
    getEntireColumn: {
      call: ({ sheet, area }) => rangeObject({ sheet, area: { ...area, top: 1, bottom: 1_048_576 } }),
    },
    getMergedAreasOrNullObject: {
      since: 13,
      call({ sheet, area }) {
        const areas = sheet.merged.filter((each) => intersection(each, area));
        if (areas.length > MOST_MERGED_AREAS)
          throw new ExcelError('GeneralException', 'Too many merged areas.');
        return areas.length > 0 ? rangeAreasObject({ sheet, areas }) : null;
      },
    },
    getRowProperties: { call: (range, [wanted]) => rowProperties(range, wanted) },
    getCellProperties: { call: (range, [wanted]) => cellProperties(range, wanted) },
    select: {
      call({ sheet, area }, _none, session) {
        session.assertInFront();
        session.workbook.select(sheet.id, area);
      },
    },
    getUsedRange: {
      call({ sheet, area }, [valuesOnly]) {
        const used = sheet.used(valuesOnly === true, area);
        return rangeObject({ sheet, area: used ?? { ...area, bottom: area.top, right: area.left } });
      },
    },
    getUsedRangeOrNullObject: {
      call({ sheet, area }, [valuesOnly]) {
        const used = sheet.used(valuesOnly === true, area);
        return used && rangeObject({ sheet, area: used });
      },
    },
    merge: {
      call({ sheet, area }, _across, session) {
        session.assertWritable();
        if (sheet.tables.some((table) => intersection(table, area)))
          throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
        sheet.merge(area);
      },
    },
    unmerge: {
      call({ sheet, area }, _none, session) {
        session.assertWritable();
        sheet.unmerge(area);
      },
    },
    clear: { call: (range, [what], session) => clear(range, what ?? 'All', session) },
  },
};

function at(sheet: SheetModel, row: number, column: number): HostObject {
  return rangeObject({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}

function intersect({ sheet, area }: CellRange, other: unknown): HostObject | null {
  const both = intersection(area, areaOf(other));
  return both ? rangeObject({ sheet, area: both }) : null;
}

/** The area of another range, given as one or by its address. */
function areaOf(other: unknown): Area {
  return isHostObject(other) ? (other.target as CellRange).area : parseReference(other);
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function rangeObject(range: CellRange): HostObject {
  return hostObject(RANGE, range);
}
