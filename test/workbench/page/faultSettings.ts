import { ACTION } from '../excel/batch';
import type { Batch } from '../excel/batch';
import type { ExcelStandIn } from '../excel/standIn';
import { PAYLOAD_LIMIT } from '../excel/standIn';
import type { UniverWorkbook } from './spreadsheet/univerWorkbook';

/** How this Excel is told to fail. */
export interface FaultSettings {
  /** The number (from 1) of the action that is refused in the next batch that changes something; null for none. */
  readonly refuseAt: number | null;
  /** Never answers the next batch that changes something. */
  readonly neverAnswer: boolean;
  /** Stops halfway through the next change: cells are written, what follows is not, and no answer comes. */
  readonly stopHalfway: boolean;
  /** All sheets are protected. */
  readonly protectSheets: boolean;
  /** Behaves as if the user was typing into a cell. */
  readonly editingCell: boolean;
  /** The most bytes of a request or an answer; null for Excel's own 5 MB. */
  readonly payloadLimit: number | null;
  /** ExcelApi 1.x; without a shared runtime below the newest. */
  readonly apiVersion: number;
}

export const NEWEST_API = 17;

export const NO_FAULTS: FaultSettings = {
  refuseAt: null,
  neverAnswer: false,
  stopHalfway: false,
  protectSheets: false,
  editingCell: false,
  payloadLimit: null,
  apiVersion: NEWEST_API,
};

/** Makes the Excel behave as told from now on; the version counts when the pane is opened. */
export function applyFaults(
  excel: ExcelStandIn,
  workbook: UniverWorkbook,
  { protectSheets, editingCell, payloadLimit }: FaultSettings,
): void {
  excel.cellEditing = editingCell;
  excel.payloadLimit = payloadLimit ?? PAYLOAD_LIMIT;
  for (const sheet of workbook.sheets) sheet.isProtected = protectSheets || sheet.protectedInFile;
}

/**
 * Makes one batch fail if it changes something; reading goes through, so that there is something to write.
 * @returns the settings from then on: such a fault happens once
 */
export function planFaults(excel: ExcelStandIn, batch: Batch, settings: FaultSettings): FaultSettings {
  const { refuseAt, neverAnswer, stopHalfway } = settings;
  if (!batch.Actions.some(({ ActionType }) => ActionType === ACTION.setProperty)) return settings;
  if (neverAnswer) excel.faults.plan({ kind: 'hang', when: 'before' });
  const cells = batch.Actions.findIndex(({ Name }) => Name === 'Values');
  const stops = stopHalfway && cells >= 0;
  if (stops) excel.faults.plan({ kind: 'crash', action: cells + 1 });
  const refuses = refuseAt !== null && refuseAt <= batch.Actions.length;
  if (refuses) excel.faults.plan({ kind: 'refuse', action: refuseAt - 1, code: 'GeneralException' });
  return {
    ...settings,
    neverAnswer: false,
    stopHalfway: stopHalfway && !stops,
    refuseAt: refuses ? null : refuseAt,
  };
}
