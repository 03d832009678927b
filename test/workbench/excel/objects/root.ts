import { ExcelError, UnknownRequest, invalidArgument } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType, Session } from '../objectType';
import type { WorkbookModel } from '../model/workbookModel';
import { customXmlParts } from './customXml';
import { rangeObject } from './range';
import { settings } from './settings';
import { worksheets } from './worksheets';

const APPLICATION: ObjectType<WorkbookModel> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, mode) => void (workbook.calculationMode = mode as WorkbookModel['calculationMode']),
    },
    calculationState: { get: ({ calculationState }) => calculationState },
  },
  methods: {
    calculate: {
      call(workbook, [how]) {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(how as string))
          throw invalidArgument('how to calculate');
        workbook.recalculate();
      },
    },
    suspendApiCalculationUntilNextSync: { call: () => null },
    suspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};

const WORKBOOK_PROTECTION: ObjectType<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ isProtected }) => isProtected } },
};

const WORKBOOK: ObjectType<WorkbookModel> = {
  name: 'Workbook',
  properties: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    application: (workbook) => hostObject(APPLICATION, workbook),
    protection: (workbook) => hostObject(WORKBOOK_PROTECTION, workbook),
    worksheets,
    settings,
    customXmlParts(workbook, { manners }) {
      if (manners.withoutCustomXml) throw new ExcelError('GeneralException', 'There is no custom XML.');
      return customXmlParts(workbook);
    },
  },
  methods: {
    getSelectedRange: { call: ({ activeSheet: sheet, selection: area }) => rangeObject({ sheet, area }) },
    getActiveCell: {
      call: ({ activeSheet: sheet, selection: { top, left } }) =>
        rangeObject({ sheet, area: { top, left, bottom: top, right: left } }),
    },
    _RemoveReference: {
      call(_workbook, [id], session) {
        if (typeof id !== 'string') throw new UnknownRequest('a reference without an id');
        session.dropReference(id);
      },
    },
  },
};

/** The workbook's context, where every object path begins. */
export function rootObject(session: Session): HostObject {
  return hostObject(WORKBOOK, session.workbook);
}
