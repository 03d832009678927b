import type { ExcelStandIn } from '../workbench/excel/standIn';
import { FORM } from '../taskpane/session/workbooks';
import type { PaneAtWork } from './paneAtWork';

/** A way in which Excel fails while it writes. */
export interface FaultKind {
  /** As the table names it. */
  readonly name: string;
  /** How this Excel is, from before anything is written. */
  prepare?(pane: PaneAtWork): void;
  /** Lets the writing fail at an action of its batch; the writing comes after so many other batches. */
  plan(standIn: ExcelStandIn, action: number, afterBatches: number): void;
  /** True where it makes no difference at which action. */
  readonly isOne?: true;
}

/** Excel refuses the action with one of its codes, and answers again right away. */
function refused(name: string, code: string, prepare?: FaultKind['prepare']): FaultKind {
  return {
    name,
    ...(prepare && { prepare }),
    plan: (standIn, action, afterBatches) =>
      standIn.faults.plan({ kind: 'refuse', action, code, afterBatches }),
  };
}

/** How long somebody types into a cell. */
const TYPING_MS = 20;

/** Somebody types into a cell from before the batch of a number on. */
function typedBefore(name: string, batchOf: (afterBatches: number) => number): FaultKind {
  return {
    name,
    isOne: true,
    plan(standIn, _action, afterBatches) {
      const answer = standIn.answer.bind(standIn);
      let batches = 0;
      standIn.answer = (batch, flags) => {
        if (batches === batchOf(afterBatches)) {
          standIn.cellEditing = true;
          setTimeout(() => (standIn.cellEditing = false), TYPING_MS);
        }
        batches += 1;
        return answer(batch, flags);
      };
    },
  };
}

export const FAULT_KINDS: readonly FaultKind[] = [
  refused('the sheet or the file refuses (AccessDenied)', 'AccessDenied'),
  refused('Excel fails (GeneralException)', 'GeneralException'),
  typedBefore('a cell is edited when the button is pressed', () => 0),
  typedBefore('a cell is edited between the look and the writing', (afterBatches) => afterBatches),
  refused('a cell is edited during the writing (…InCellEditMode)', 'InvalidOperationInCellEditMode'),
  refused('conditional formats cannot be read, and Excel fails', 'GeneralException', ({ standIn }) => {
    standIn.manners.unreadableFormats = () => 'ItemNotFound';
  }),
  refused('marks are refused (shared workbook), and Excel fails', 'GeneralException', ({ standIn }) => {
    standIn.manners.refusedFormats = 'GeneralException';
  }),
  refused('a filter hides rows, and Excel fails', 'GeneralException', ({ workbook }) => {
    workbook.sheet(FORM.name).filterAway(7, 8);
  }),
  refused('calculation is manual, and Excel fails', 'GeneralException', ({ workbook }) => {
    workbook.calculationMode = 'Manual';
  }),
  refused('the connection breaks, and is there again (ConnectionFailure)', 'ConnectionFailure'),
  {
    name: 'the connection breaks, and stays broken for what would take the writing back',
    plan(standIn, action, afterBatches) {
      standIn.faults.plan({ kind: 'refuse', action, code: 'ConnectionFailure', afterBatches });
      standIn.faults.plan({ kind: 'disconnect', when: 'before', afterBatches: afterBatches + 1 });
    },
  },
  {
    name: 'Excel never answers again (time-out)',
    plan: (standIn, action, afterBatches) => standIn.faults.plan({ kind: 'crash', action, afterBatches }),
  },
];
