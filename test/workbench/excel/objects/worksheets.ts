import { MAX_COLUMN, MAX_ROW, rangeToA1 } from '../../../../src/sheet/address';
import { ExcelError, accessDenied, invalidArgument, itemNotFound } from '../excelError';
import { hostObject, isHostObject } from '../objectType';
import type { HostObject, ObjectType, Session } from '../objectType';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { parseAreas, parseReference } from './addresses';
import { charts } from './charts';
import { WORKBOOK_TARGET, eventMethods } from './events';
import { horizontalPageBreaks, pageLayout } from './pageLayout';
import { rangeObject } from './range';
import type { CellRange } from './range';
import { rangeAreasObject } from './rangeAreas';

interface Sheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

const PROTECTION: ObjectType<Sheet> = {
  name: 'WorksheetProtection',
  properties: { protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    protect: {
      call({ sheet }, _options, session) {
        session.assertWritable();
        if (sheet.isProtected) throw new ExcelError('InvalidOperation', 'The sheet is protected already.');
        sheet.isProtected = true;
      },
    },
    unprotect: {
      call({ sheet }, _password, session) {
        session.assertWritable();
        if (!sheet.isProtected) throw new ExcelError('InvalidOperation', 'The sheet is not protected.');
        sheet.isProtected = false;
      },
    },
  },
};

const FREEZE_PANES: ObjectType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: { call: ({ sheet }, [count]) => void (sheet.frozenRows = count as number) },
    unfreeze: { call: ({ sheet }) => void (sheet.frozenRows = 0) },
  },
};

const AUTO_FILTER: ObjectType<Sheet> = {
  name: 'AutoFilter',
  methods: {
    apply: {
      call({ sheet }, [range], session) {
        session.assertWritable();
        const area = isHostObject(range) ? (range.target as CellRange).area : parseReference(range);
        sheet.page.set('autoFilter', rangeToA1(area));
      },
    },
  },
};

const WORKSHEET: ObjectType<Sheet> = {
  name: 'Worksheet',
  identify: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set({ workbook, sheet }, name) {
        assertOpen(workbook);
        sheet.name = freeName(workbook, name, sheet);
      },
    },
    position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set({ workbook, sheet }, position) {
        assertOpen(workbook);
        const isPlace = Number.isInteger(position) && workbook.sheets[position as number] !== undefined;
        if (!isPlace) throw invalidArgument('the position of a sheet');
        workbook.moveSheet(sheet.id, position as number);
      },
    },
    // The library's name for it is showGridlines.
    gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set({ sheet }, shown, session) {
        session.assertInFront();
        sheet.showGridlines = shown === true;
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, visibility) => void (sheet.visibility = visibility as SheetModel['visibility']),
    },
  },
  children: {
    protection: (target) => hostObject(PROTECTION, target),
    pageLayout: ({ sheet }) => pageLayout(sheet),
    horizontalPageBreaks: ({ sheet }) => horizontalPageBreaks(sheet),
    freezePanes: (target) => hostObject(FREEZE_PANES, target),
    autoFilter: (target) => hostObject(AUTO_FILTER, target),
    charts: ({ sheet }) => charts(sheet),
  },
  methods: {
    activate: {
      call({ workbook, sheet }, _none, session) {
        session.assertInFront();
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        workbook.activate(sheet.id);
      },
    },
    delete: {
      call({ workbook, sheet }, _none, session) {
        session.assertWritable();
        assertOpen(workbook);
        const visible = workbook.sheets.filter((each) => each.visibility === 'Visible');
        if (visible.length === 1 && visible[0] === sheet) {
          throw new ExcelError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
        }
        workbook.deleteSheet(sheet.id);
      },
    },
    getRange: {
      call: ({ sheet }, [address]) =>
        rangeObject({ sheet, area: parseReference(address ?? `A1:XFD${MAX_ROW}`) }),
    },
    getRangeByIndexes: {
      call({ sheet }, args) {
        const [row, column, rows, columns] = args as number[];
        const area = { top: row! + 1, left: column! + 1, bottom: row! + rows!, right: column! + columns! };
        if (rows! < 1 || columns! < 1 || area.top < 1 || area.left < 1) throw invalidArgument('indexes');
        if (area.bottom > MAX_ROW || area.right > MAX_COLUMN) throw invalidArgument('indexes');
        return rangeObject({ sheet, area });
      },
    },
    getCell: {
      call({ sheet }, args) {
        const [row, column] = args as number[];
        return rangeObject({
          sheet,
          area: { top: row! + 1, left: column! + 1, bottom: row! + 1, right: column! + 1 },
        });
      },
    },
    getRanges: { call: ({ sheet }, [address]) => rangeAreasObject({ sheet, areas: parseAreas(address) }) },
    getUsedRange: {
      call({ sheet }, [valuesOnly]) {
        const area = sheet.used(valuesOnly === true);
        return rangeObject({ sheet, area: area ?? parseReference('A1') });
      },
    },
    getUsedRangeOrNullObject: {
      call({ sheet }, [valuesOnly]) {
        const area = sheet.used(valuesOnly === true);
        return area ? rangeObject({ sheet, area }) : null;
      },
    },
    ...eventMethods<Sheet>(
      ['DataChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'SelectionChangedEvent', 'CalculatedEvent'],
      ({ sheet }) => sheet.id,
    ),
  },
};

/** A workbook that is closed has no sheets any more: whoever asks late is told so. */
function present(workbook: WorkbookModel, sheet: SheetModel | undefined) {
  if (!sheet) throw itemNotFound('a worksheet of a workbook that is closed');
  return hostObject(WORKSHEET, { workbook, sheet });
}

const WORKSHEETS: ObjectType<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => hostObject(WORKSHEET, { workbook, sheet })),
  item(workbook, key) {
    const found = find(workbook, key);
    if (!found) throw itemNotFound(`the worksheet ${String(key)}`);
    return found;
  },
  methods: {
    getActiveWorksheet: {
      call(workbook, _none, { manners: { chartSheetInFront } }) {
        if (chartSheetInFront) throw new ExcelError(chartSheetInFront, 'The active sheet is a chart sheet.');
        return present(workbook, workbook.activeSheet);
      },
    },
    getItemOrNullObject: { call: (workbook, [key]) => find(workbook, key) },
    getFirst: { call: (workbook) => present(workbook, workbook.sheets[0]) },
    getCount: { call: (workbook) => workbook.sheets.length },
    add: {
      call(workbook, [name], session) {
        session.assertWritable();
        session.assertInFront();
        assertOpen(workbook);
        const sheet = workbook.addSheet(name === null ? null : freeName(workbook, name));
        return hostObject(WORKSHEET, { workbook, sheet });
      },
    },
    ...eventMethods<WorkbookModel>(
      [
        'DataChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'SelectionChangedEvent',
        'CalculatedEvent',
      ],
      () => WORKBOOK_TARGET,
    ),
  },
};

/** A sheet by its id or, whatever its case, by its name. */
function find(workbook: WorkbookModel, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const sheet = workbook.sheets.find((each) => each.id === key || each.name.toLowerCase() === text);
  return sheet ? hostObject(WORKSHEET, { workbook, sheet }) : null;
}

function assertOpen({ isProtected }: WorkbookModel): void {
  if (isProtected) throw accessDenied("the workbook's structure is protected");
}

function freeName(workbook: WorkbookModel, name: unknown, self?: SheetModel): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name)) {
    throw invalidArgument('a sheet name of at most 31 characters');
  }
  const taken = workbook.sheets.some(
    (each) => each !== self && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new ExcelError('ItemAlreadyExists', `A sheet of this name exists already: ${name}.`);
  return name;
}

export function worksheets(workbook: WorkbookModel, _session: Session): HostObject {
  return hostObject(WORKSHEETS, workbook);
}
