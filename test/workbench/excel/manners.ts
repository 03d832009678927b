import type { SheetModel } from './model/workbookModel';

/**
 * How the real Excel behaves where one would not expect it, by its documents and open issues. What
 * happens in every Excel is on from the start; the rest is for tests, and for hands in the workbench.
 */
export interface Manners {
  /** The code with which reading the rule or fill of any conditional format on a sheet fails; null where it does not (office-js 6827, 6835, 5222, 6396). */
  unreadableFormats: ((sheet: SheetModel) => string | null) | null;
  /** The code with which new conditional formats are refused, as a legacy shared workbook does; null where they are not. */
  refusedFormats: string | null;
  /** A rectangle written over rows that a filter hides goes into the rows that show (224, 1226). */
  filterMisplaces: boolean;
  /** The code with which `getActiveWorksheet` fails while a chart sheet is in front; null where none is (2444). */
  chartSheetInFront: string | null;
  /** Another workbook is in front: what shows something of this one fails (troubleshooting page). */
  otherWorkbookInFront: boolean;
  /** Custom XML cannot be had, as in an unsaved file on the iPad (3936). */
  withoutCustomXml: boolean;
  /** Writing custom XML empties the list of what the user can undo (2405). */
  customXmlClearsUndo: boolean;
  /** What makes one step in the list of what the user can undo: a whole batch, every action, or nothing (6415). */
  undoStep: 'batch' | 'action' | 'none';
  /** Several requests are not taken together as one such step (6711). */
  undoNotGrouped: boolean;
  /** The workbook was opened read-only: every change is refused. */
  readOnly: boolean;
}

export function usualManners(): Manners {
  return {
    unreadableFormats: null,
    refusedFormats: null,
    filterMisplaces: true,
    chartSheetInFront: null,
    otherWorkbookInFront: false,
    withoutCustomXml: false,
    customXmlClearsUndo: false,
    undoStep: 'batch',
    undoNotGrouped: false,
    readOnly: false,
  };
}
