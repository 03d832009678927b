import type { Json } from '../../../../src/hosts/host';
import { accessDenied, invalidArgument } from '../excelError';
import { EDGES } from '../model/workbookModel';
import type { Edge } from '../model/workbookModel';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { CellAreas } from './rangeAreas';

interface Border extends CellAreas {
  readonly edge: Edge;
}

const BORDER: ObjectType<Border> = {
  name: 'RangeBorder',
  identify: ({ edge }) => ({ SideIndex: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: ({ sheet, areas, edge }) => sheet.look(areas[0]!, edge) ?? 'None',
      set({ sheet, areas, edge }, style) {
        if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
        if (style !== 'Continuous' && style !== 'None') throw invalidArgument(`the line ${String(style)}`);
        for (const area of areas) sheet.setLook(area, edge, style satisfies Json);
      },
    },
  },
};

const BORDERS: ObjectType<CellAreas> = {
  name: 'RangeBorderCollection',
  items: (target) => EDGES.map((edge) => hostObject(BORDER, { ...target, edge })),
  item(target, key) {
    const edge = EDGES.find((each) => each === key);
    if (!edge) throw invalidArgument(`the border ${String(key)}`);
    return hostObject(BORDER, { ...target, edge });
  },
};

export function borders(target: CellAreas): HostObject {
  return hostObject(BORDERS, target);
}
