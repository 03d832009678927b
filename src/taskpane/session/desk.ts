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
  /** What was found on sheets, and by what. */
  readonly assessed: WeakMap<Sheet, AssessSettings & { readonly result: WorkbookAssessment }>;
  /** What each sheet that was read holds for the others: goal tables, and the forms that have theirs. */
  readonly holdings: Map<string, Elsewhere>;
  /** The goal tables of a file that somebody named; null without one. */
  goals: readonly GoalTable[] | null;
  /** As the workbook last told; null before it did. */
  kept: Kept | null;
  /** The sheets that the view shows, as last read. */
  sheets: readonly Sheet[];
  /** The cells that filling in has selected and the host has not told of yet. */
  readonly selecting: Address[];
  /** The flags that ziping last put on each sheet; a host replaces all flags at once. */
  readonly flags: Map<string, readonly Flag[]>;
}

/** Changes part of the state; a view is of the sheets as last read. */
export function patch({ store, sheets }: Pick<Desk, 'store' | 'sheets'>, part: Partial<State>): void {
  const isStale = sheets.some(({ calculation }) => calculation === 'manual-stale');
  store.set({ ...store.get(), ...(part.view && { isStale }), ...part });
}
