import type { ExcelStandIn } from '../workbench/excel/standIn';

/** A way in which Excel fails while it writes. */
export interface FaultKind {
  /** As the table names it. */
  readonly name: string;
  /** Lets the writing fail at an action of its batch; the writing comes after so many other batches. */
  plan(standIn: ExcelStandIn, action: number, afterBatches: number): void;
}

/** Excel refuses the action with one of its codes, and answers again right away. */
function refused(name: string, code: string): FaultKind {
  return {
    name,
    plan: (standIn, action, afterBatches) =>
      standIn.faults.plan({ kind: 'refuse', action, code, afterBatches }),
  };
}

export const FAULT_KINDS: readonly FaultKind[] = [
  refused('the sheet or the file refuses (AccessDenied)', 'AccessDenied'),
  refused('Excel fails (GeneralException)', 'GeneralException'),
  refused('a cell is being edited (InvalidOperationInCellEditMode)', 'InvalidOperationInCellEditMode'),
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
