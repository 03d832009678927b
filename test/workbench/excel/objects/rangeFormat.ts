import type { Json } from '../../../../src/hosts/host';
import { accessDenied } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import type { Look } from '../model/workbookModel';
import { borders } from './borders';
import type { CellAreas } from './rangeAreas';

const FILL: ObjectType<CellAreas> = {
  name: 'RangeFill',
  properties: { color: look('fill') },
  methods: { clear: { call: (target) => setLook(target, 'fill', null) } },
};

const FONT: ObjectType<CellAreas> = {
  name: 'RangeFont',
  properties: {
    bold: look('bold'),
    italic: look('italic'),
    color: look('fontColor'),
    name: look('fontName'),
    size: look('fontSize'),
    underline: look('underline'),
  },
};

const PROTECTION: ObjectType<CellAreas> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      get({ sheet, areas }) {
        const locked = new Set<boolean>();
        for (const [row, column] of cellsOf(areas)) locked.add(sheet.cell(row, column)?.locked ?? true);
        return locked.size === 1 ? [...locked][0] : null;
      },
      set({ sheet, areas }, locked) {
        if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
        for (const [row, column] of cellsOf(areas)) sheet.write(row, column, { locked: locked === true });
      },
    },
  },
};

const FORMAT: ObjectType<CellAreas> = {
  name: 'RangeFormat',
  properties: {
    wrapText: look('wrapText'),
    horizontalAlignment: look('horizontalAlignment'),
    verticalAlignment: look('verticalAlignment'),
    columnWidth: look('columnWidth'),
    rowHeight: look('rowHeight'),
  },
  children: {
    borders,
    fill: (target) => hostObject(FILL, target),
    font: (target) => hostObject(FONT, target),
    protection: (target) => hostObject(PROTECTION, target),
  },
  methods: {
    autofitColumns: { call: () => null },
    autofitRows: { call: () => null },
  },
};

function look(name: Look): Property<CellAreas> {
  return {
    get: ({ sheet, areas }) => sheet.look(areas[0]!, name),
    set: (target, value) => setLook(target, name, value as Json),
  };
}

function setLook({ sheet, areas }: CellAreas, name: Look, value: Json): void {
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  for (const area of areas) sheet.setLook(area, name, value);
}

function* cellsOf(areas: CellAreas['areas']): Generator<readonly [row: number, column: number]> {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield [row, column];
  }
}

export function rangeFormat(target: CellAreas): HostObject {
  return hostObject(FORMAT, target);
}
