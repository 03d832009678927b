import type { Json } from '../../../../src/hosts/host';
import { UnknownRequest, accessDenied, invalidArgument } from '../excelError';
import type { Look } from '../model/workbookModel';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { CellAreas } from './rangeAreas';

/** A list written out in the rule may be no longer than this. */
const LONGEST_LIST = 255;

const DATA_VALIDATION: ObjectType<CellAreas> = {
  name: 'DataValidation',
  properties: {
    rule: {
      get: ({ sheet, areas }) => sheet.look(areas[0]!, 'validation') ?? {},
      set(target, rule) {
        const { list, ...others } = rule as { readonly list?: { readonly source?: unknown } };
        if (!list || Object.keys(others).length > 0) throw new UnknownRequest('rules other than lists');
        if (typeof list.source !== 'string') throw new UnknownRequest('lists in ranges');
        if (list.source === '' || list.source.length > LONGEST_LIST) throw invalidArgument('the list');
        setLook(target, 'validation', rule as Json);
      },
    },
    errorAlert: {
      get: ({ sheet, areas }) => sheet.look(areas[0]!, 'errorAlert'),
      set: (target, alert) => setLook(target, 'errorAlert', alert as Json),
    },
  },
};

function setLook({ sheet, areas }: CellAreas, look: Look, value: Json): void {
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  for (const area of areas) sheet.setLook(area, look, value);
}

export function dataValidation(target: CellAreas): HostObject {
  return hostObject(DATA_VALIDATION, target);
}
