import { rangeToA1 } from '../../../../src/sheet/address';
import type { Range as Area } from '../../../../src/sheet/address';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { SheetModel } from '../model/workbookModel';
import { cutOff } from './addresses';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { rangeObject } from './range';
import { rangeFormat } from './rangeFormat';

export interface CellAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const AREAS: ObjectType<CellAreas> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject({ sheet, area })),
};

const RANGE_AREAS: ObjectType<CellAreas> = {
  name: 'RangeAreas',
  referenced: true,
  properties: {
    address: {
      get: ({ sheet, areas }) => cutOff(areas.map((area) => `${sheet.name}!${rangeToA1(area)}`).join(',')),
    },
    areaCount: { get: ({ areas }) => areas.length },
  },
  children: {
    areas: (target) => hostObject(AREAS, target),
    conditionalFormats,
    dataValidation,
    format: rangeFormat,
  },
};

export function rangeAreasObject(target: CellAreas): HostObject {
  return hostObject(RANGE_AREAS, target);
}
