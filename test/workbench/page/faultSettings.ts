import { ACTION } from '../excel/batch';
import type { Batch } from '../excel/batch';
import type { ExcelStandIn } from '../excel/standIn';
import { PAYLOAD_LIMIT } from '../excel/standIn';
import type { Manners } from '../excel/manners';
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
  /** The conditional formats of the sheet in front cannot be read. */
  readonly unreadableFormats: boolean;
  /** New conditional formats are refused, as in a legacy shared workbook. */
  readonly refusedFormats: boolean;
  /** A conditional format's id is its place in the list, and changes with it. */
  readonly movingIds: boolean;
  /** Formulas are only calculated when asked for. */
  readonly manualCalculation: boolean;
  /** A chart sheet is in front. */
  readonly chartSheet: boolean;
  /** Another workbook is in front. */
  readonly otherWorkbook: boolean;
  /** Custom XML cannot be had, as in an unsaved file on the iPad. */
  readonly withoutCustomXml: boolean;
  /** The workbook was opened read-only. */
  readonly readOnly: boolean;
  /** The rows of the sheet in front that a filter hides: `13-15`; empty for none. */
  readonly filteredRows: string;
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
  unreadableFormats: false,
  refusedFormats: false,
  movingIds: false,
  manualCalculation: false,
  chartSheet: false,
  otherWorkbook: false,
  withoutCustomXml: false,
  readOnly: false,
  filteredRows: '',
  payloadLimit: null,
  apiVersion: NEWEST_API,
};

/** Makes the Excel behave as told from now on; the version counts when the pane is opened. */
export function applyFaults(excel: ExcelStandIn, workbook: UniverWorkbook, faults: FaultSettings): void {
  excel.cellEditing = faults.editingCell;
  excel.payloadLimit = faults.payloadLimit ?? PAYLOAD_LIMIT;
  const { activeSheet, sheets } = workbook;
  for (const sheet of sheets) {
    sheet.isProtected = faults.protectSheets || sheet.protectedInFile;
    sheet.formatIdsArePriorities = faults.movingIds;
  }
  const rows = rowsIn(faults.filteredRows);
  if (rows.length > 0 || activeSheet.filteredRows.size > 0) activeSheet.filterAway(rows);
  workbook.calculationMode = faults.manualCalculation ? 'Manual' : 'Automatic';
  Object.assign(excel.manners, {
    unreadableFormats: faults.unreadableFormats
      ? ({ id }: { readonly id: string }) => (id === activeSheet.id ? 'GeneralException' : null)
      : null,
    refusedFormats: faults.refusedFormats ? 'GeneralException' : null,
    chartSheetInFront: faults.chartSheet ? 'ItemNotFound' : null,
    otherWorkbookInFront: faults.otherWorkbook,
    withoutCustomXml: faults.withoutCustomXml,
    readOnly: faults.readOnly,
  } satisfies Partial<Manners>);
}

/** The row numbers of `13-15`; none where it says anything else. */
function rowsIn(text: string): number[] {
  const rows = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(text);
  if (!rows) return [];
  const first = Number(rows[1]);
  const last = Number(rows[2] ?? first);
  return Array.from(
    { length: Math.max(0, Math.min(last - first + 1, 1000)) },
    (_row, index) => first + index,
  );
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
