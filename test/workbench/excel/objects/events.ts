import type { Change, SheetModel } from '../model/workbookModel';
import { rangeToA1 } from '../../../../src/sheet/address';
import type { Method, Session } from '../objectType';

/** Events by the name of their registration, with the number the library knows them by. */
const EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
} as const;

export type EventName = keyof typeof EVENTS;

/** The target under which a workbook's own events are registered. */
export const WORKBOOK_TARGET = 'Workbook';

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and so on, for a kind of object. */
export function eventMethods<T>(
  names: readonly EventName[],
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  return Object.fromEntries(
    names.flatMap((name) =>
      [true, false].map((on) => [
        `_${on ? 'R' : 'Unr'}egister${name}`,
        {
          call: (target: T, _none: readonly unknown[], session: Session) =>
            session.subscribe(EVENTS[name], targetOf(target), on),
        },
      ]),
    ),
  );
}

/** What the library is told of an event: the entries of a `richApiMessage`. */
export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

const TYPES: Readonly<Record<Change['kind'], number>> = {
  cells: EVENTS.DataChangedEvent,
  activated: EVENTS.ActivatedEvent,
  deactivated: EVENTS.DeactivatedEvent,
  added: EVENTS.AddedEvent,
  deleted: EVENTS.DeletedEvent,
  selection: EVENTS.SelectionChangedEvent,
  calculated: EVENTS.CalculatedEvent,
};

/** The messages about one change, to the sheet's own listeners and to the workbook's. */
export function messagesAbout(
  change: Change,
  sheet: SheetModel | undefined,
  isSubscribed: (eventType: number, target: string) => boolean,
): EventMessage[] {
  const messageType = TYPES[change.kind];
  const message = JSON.stringify({ worksheetId: change.sheetId, source: 'Local', ...details(change, sheet) });
  return [change.sheetId, WORKBOOK_TARGET]
    .filter((target) => isSubscribed(messageType, target))
    .map((targetId) => ({ messageCategory: 65536, messageType, targetId, message, isRemoteOverride: false }));
}

function details(change: Change, sheet: SheetModel | undefined): Record<string, unknown> {
  if (change.kind === 'selection') return { address: rangeToA1(change.range), sheetName: sheet?.name };
  if (change.kind !== 'cells') return {};
  return {
    address: rangeToA1(change.range),
    changeType: 'RangeEdited',
    triggerSource: change.by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}
