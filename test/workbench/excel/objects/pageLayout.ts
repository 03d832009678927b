import type { Json } from '../../../../src/hosts/host';
import { rangeToA1 } from '../../../../src/sheet/address';
import { invalidArgument } from '../excelError';
import { hostObject, isHostObject } from '../objectType';
import type { HostObject, Method, ObjectType, Property } from '../objectType';
import type { PageSetUp, SheetModel } from '../model/workbookModel';
import { parseReference } from './addresses';
import type { CellRange } from './range';

const HEADER_FOOTER: ObjectType<SheetModel> = {
  name: 'HeaderFooter',
  properties: { centerFooter: kept('centerFooter') },
};

const HEADERS_FOOTERS: ObjectType<SheetModel> = {
  name: 'HeaderFooterGroup',
  children: { defaultForAllPages: (sheet) => hostObject(HEADER_FOOTER, sheet) },
};

const PAGE_LAYOUT: ObjectType<SheetModel> = {
  name: 'PageLayout',
  properties: {
    paperSize: kept('paperSize'),
    orientation: kept('orientation'),
    zoom: kept('zoom'),
    centerHorizontally: kept('centerHorizontally'),
    leftMargin: kept('leftMargin'),
    rightMargin: kept('rightMargin'),
    topMargin: kept('topMargin'),
    bottomMargin: kept('bottomMargin'),
    headerMargin: kept('headerMargin'),
    footerMargin: kept('footerMargin'),
  },
  children: { headersFooters: (sheet) => hostObject(HEADERS_FOOTERS, sheet) },
  methods: {
    setPrintArea: area('printArea', (address) => rangeToA1(parseReference(address))),
    setPrintTitleRows: area('printTitleRows', (address) => {
      if (!/^\$?\d+:\$?\d+$/.test(address)) throw invalidArgument('whole rows');
      return address;
    }),
  },
};

const PAGE_BREAKS: ObjectType<SheetModel> = {
  name: 'PageBreakCollection',
  methods: {
    add: {
      call(sheet, [given], session) {
        session.assertWritable();
        const { top } = isHostObject(given)
          ? (given.target as CellRange).area
          : parseReference(String(given));
        if (top === 1) throw invalidArgument('a break above the first row');
        const breaks = (sheet.page.get('rowBreaks') ?? []) as readonly number[];
        sheet.page.set('rowBreaks', [...breaks, top]);
        return null;
      },
    },
  },
};

function kept(name: PageSetUp): Property<SheetModel> {
  return {
    get: (sheet) => sheet.page.get(name) ?? null,
    set: (sheet, value) => void sheet.page.set(name, value as Json),
  };
}

/** Takes a range or its address. */
function area(name: PageSetUp, read: (address: string) => string): Method<SheetModel> {
  return {
    call(sheet, [given], session) {
      session.assertWritable();
      const address = isHostObject(given) ? rangeToA1((given.target as CellRange).area) : String(given);
      sheet.page.set(name, read(address));
    },
  };
}

export function pageLayout(sheet: SheetModel): HostObject {
  return hostObject(PAGE_LAYOUT, sheet);
}

/** The breaks between rows. */
export function horizontalPageBreaks(sheet: SheetModel): HostObject {
  return hostObject(PAGE_BREAKS, sheet);
}
