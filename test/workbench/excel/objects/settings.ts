import type { Json } from '../../../../src/hosts/host';
import { itemNotFound } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { WorkbookModel } from '../model/workbookModel';

interface Setting {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const SETTING: ObjectType<Setting> = {
  name: 'Setting',
  identify: ({ key }) => ({ Key: key, Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value as Json),
    },
  },
  methods: { delete: { call: ({ workbook, key }) => void workbook.settings.delete(key) } },
};

const SETTINGS: ObjectType<WorkbookModel> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject(SETTING, { workbook, key })),
  item(workbook, key) {
    if (!workbook.settings.has(key as string)) throw itemNotFound(`the setting ${String(key)}`);
    return hostObject(SETTING, { workbook, key: key as string });
  },
  methods: {
    add: {
      call(workbook, [key, value], session) {
        session.assertWritable();
        workbook.settings.set(key as string, value as Json);
        return hostObject(SETTING, { workbook, key: key as string });
      },
    },
    getItemOrNullObject: {
      call: (workbook, [key]) =>
        workbook.settings.has(key as string) ? hostObject(SETTING, { workbook, key: key as string }) : null,
    },
    getCount: { call: (workbook) => workbook.settings.size },
  },
};

export function settings(workbook: WorkbookModel): HostObject {
  return hostObject(SETTINGS, workbook);
}
