import { invalidArgument, itemNotFound } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType, Session } from '../objectType';
import type { WorkbookModel } from '../model/workbookModel';

interface Part {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

const PART: ObjectType<Part> = {
  name: 'CustomXmlPart',
  identify: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ workbook, id }) => namespaceOf(workbook.customXml.get(id)!) },
  },
  methods: {
    getXml: { call: ({ workbook, id }) => workbook.customXml.get(id) },
    setXml: {
      call({ workbook, id }, [xml], session) {
        session.assertWritable();
        workbook.customXml.set(id, checked(xml));
        clearUndo(workbook, session);
      },
    },
    delete: {
      call({ workbook, id }, _none, session) {
        session.assertWritable();
        workbook.customXml.delete(id);
        clearUndo(workbook, session);
      },
    },
  },
};

interface Scope {
  readonly workbook: WorkbookModel;
  /** Null for all parts. */
  readonly namespace: string | null;
}

const PARTS: ObjectType<Scope> = {
  name: 'CustomXmlPartCollection',
  items: partsIn,
  item(scope, key) {
    if (!scope.workbook.customXml.has(key as string))
      throw itemNotFound(`the custom XML part ${String(key)}`);
    return hostObject(PART, { workbook: scope.workbook, id: key as string });
  },
  methods: {
    add: {
      call({ workbook }, [xml], session) {
        session.assertWritable();
        const id = `{C0DE0000-0000-0000-0000-${String(workbook.customXml.size + 1).padStart(12, '0')}}`;
        workbook.customXml.set(id, checked(xml));
        clearUndo(workbook, session);
        return hostObject(PART, { workbook, id });
      },
    },
    getByNamespace: {
      call: ({ workbook }, [namespace]) => hostObject(PARTS, { workbook, namespace: namespace as string }),
    },
    getOnlyItemOrNullObject: {
      call(scope) {
        const parts = partsIn(scope);
        return parts.length === 1 ? parts[0]! : null;
      },
    },
    getItemOrNullObject: {
      call: ({ workbook }, [id]) =>
        workbook.customXml.has(id as string) ? hostObject(PART, { workbook, id: id as string }) : null,
    },
    getCount: { call: (scope) => partsIn(scope).length },
  },
};

function partsIn({ workbook, namespace }: Scope): readonly HostObject[] {
  return [...workbook.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => hostObject(PART, { workbook, id }));
}

/** Custom XML is no step that the user could undo, and in some versions takes the others away. */
function clearUndo(workbook: WorkbookModel, { manners }: Session): void {
  if (manners.customXmlClearsUndo) workbook.clearUndo?.();
}

function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:(\w+):)?[\w.-]+([^>]*)>/.exec(xml);
  const prefix = root?.[1] ? `:${root[1]}` : '';
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}

function checked(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*(?:<\?xml[^>]*\?>\s*)?<[^?!][\s\S]*>\s*$/.test(xml)) {
    throw invalidArgument('XML text');
  }
  return xml;
}

export function customXmlParts(workbook: WorkbookModel): HostObject {
  return hostObject(PARTS, { workbook, namespace: null });
}
