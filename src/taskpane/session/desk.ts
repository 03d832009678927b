import type { Elsewhere } from '../../assessment/assess';
import type { WorkbookAssessment } from '../../assessment/assessment';
import type { GoalTable } from '../../form/goalTable';
import type { Flag, Host } from '../../hosts/host';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Assessor, AssessSettings } from '../assessing/assessor';
import type { Kept } from './kept';
import type { State } from './state';
import type { Store } from './store';

/** What the actions of a session share. */
export interface Desk {
  readonly host: Host;
  readonly store: Store<State>;
  readonly assessor: Assessor;
  /** The assessments of sheets, with the settings by which they were made. */
  readonly assessed: WeakMap<Sheet, AssessSettings & { readonly result: WorkbookAssessment }>;
  /**
   * By sheet id, what each sheet that was read holds that others need: goal tables, and the forms that look for theirs.
   */
  readonly holdings: Map<string, Elsewhere>;
  /** The goal tables of a file that the user named; null without one. */
  goals: readonly GoalTable[] | null;
  /** What the workbook keeps, as last read; null before that. */
  kept: Kept | null;
  /** The sheets that the view shows, as last read. */
  sheets: readonly Sheet[];
  /** Cells that filling in has selected and whose selection the host has not reported yet. */
  readonly selecting: Address[];
  /** By sheet id, the flags that ziping put there last; a host replaces the flags of all sheets at once. */
  readonly flags: Map<string, readonly Flag[]>;
}

/** Changes part of the state. With a view, `isStale` follows from the sheets as last read. */
export function patch({ store, sheets }: Pick<Desk, 'store' | 'sheets'>, part: Partial<State>): void {
  const isStale = sheets.some(({ calculation }) => calculation === 'manual-stale');
  store.set({ ...store.get(), ...(part.view && { isStale }), ...part });
}
