import { ExcelError, UnknownRequest, accessDenied, itemNotFound } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType, Property, Session } from '../objectType';
import type { ConditionalFormat, SheetModel } from '../model/workbookModel';
import { intersection } from './addresses';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import type { CellAreas } from './rangeAreas';

interface Format {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormat;
}

const RULE: ObjectType<Format> = {
  name: 'ConditionalFormatRule',
  properties: { formula: text('formula') },
};

const FILL: ObjectType<Format> = { name: 'ConditionalRangeFill', properties: { color: text('fill') } };
const FONT: ObjectType<Format> = { name: 'ConditionalRangeFont', properties: { color: text('fontColor') } };

const LOOK: ObjectType<Format> = {
  name: 'ConditionalRangeFormat',
  children: {
    fill: (target) => hostObject(FILL, target),
    font: (target) => hostObject(FONT, target),
  },
};

const CUSTOM: ObjectType<Format> = {
  name: 'CustomConditionalFormat',
  children: {
    rule: (target) => hostObject(RULE, target),
    format: (target) => hostObject(LOOK, target),
  },
};

function text(key: 'formula' | 'fill' | 'fontColor'): Property<Format> {
  return {
    get({ sheet, format }, session) {
      assertReadable(sheet, session);
      return format[key] ?? '';
    },
    set({ sheet, format }, value) {
      assertUnprotected(sheet);
      format[key] = value as string;
    },
  };
}

const CONDITIONAL_FORMAT: ObjectType<Format> = {
  name: 'ConditionalFormat',
  identify: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: () => {
        throw new UnknownRequest('how to set ConditionalFormat.priority');
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, stop) => void (format.stopIfTrue = stop === true),
    },
  },
  children: {
    custom(target) {
      if (target.format.type !== 'Custom')
        throw new ExcelError('InvalidOperation', 'This format is not custom.');
      return hostObject(CUSTOM, target);
    },
    customOrNullObject: (target) => (target.format.type === 'Custom' ? hostObject(CUSTOM, target) : null),
  },
  methods: {
    delete: {
      call({ sheet, format }, _none, session) {
        session.assertWritable();
        assertUnprotected(sheet);
        sheet.deleteConditionalFormat(format.id);
      },
    },
    getRanges: { call: ({ sheet, format }) => rangeAreasObject({ sheet, areas: format.areas }) },
    getRangeOrNullObject: {
      call: ({ sheet, format }) =>
        format.areas.length === 1 ? rangeObject({ sheet, area: format.areas[0]! }) : null,
    },
  },
};

const CONDITIONAL_FORMATS: ObjectType<CellAreas> = {
  name: 'ConditionalFormatCollection',
  items: (target) =>
    formatsOn(target).map((format) => hostObject(CONDITIONAL_FORMAT, { sheet: target.sheet, format })),
  item(target, key) {
    const format = formatsOn(target).find((each) => each.id === key);
    if (!format) throw itemNotFound(`the conditional format ${String(key)}`);
    return hostObject(CONDITIONAL_FORMAT, { sheet: target.sheet, format });
  },
  methods: {
    add: {
      call({ sheet, areas }, [type], session: Session) {
        session.assertWritable();
        assertUnprotected(sheet);
        const { refusedFormats } = session.manners;
        if (refusedFormats) throw new ExcelError(refusedFormats, 'Conditional formats are refused.');
        if (type !== 'Custom') throw new UnknownRequest(`conditional formats of type ${String(type)}`);
        return hostObject(CONDITIONAL_FORMAT, { sheet, format: sheet.addConditionalFormat(type, areas) });
      },
    },
    getCount: { call: (target) => formatsOn(target).length },
  },
};

function formatsOn({ sheet, areas }: CellAreas): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((asked) => intersection(area, asked))),
  );
}

/** One format that cannot be read makes reading any of the sheet's formats fail. */
function assertReadable(sheet: SheetModel, { manners }: Session): void {
  const code = manners.unreadableFormats?.(sheet) ?? null;
  if (code) throw new ExcelError(code, `A conditional format on ${sheet.name} cannot be read.`);
}

function assertUnprotected(sheet: SheetModel): void {
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
}

export function conditionalFormats(target: CellAreas): HostObject {
  return hostObject(CONDITIONAL_FORMATS, target);
}
