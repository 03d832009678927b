import type { RewriteTried } from './tryRewrite';
import type { SlipTried } from './trySlip';

/** How one kind of slip went. */
export interface SlipRow {
  readonly kind: string;
  readonly does: string;
  tried: number;
  /** Slips that contradict something in the form. */
  shown: number;
  named: number;
  elsewhere: number;
  missed: number;
  doubled: number;
  alarms: number;
  wrong: number;
  /** Slips in results that Recalculate writes, and how many it puts right. */
  results: number;
  settled: number;
  /** Slips that contradict nothing, by what was slipped in. */
  readonly unshown: Map<string, number>;
}

/** How one kind of rewrite went. */
export interface RewriteRow {
  readonly kind: string;
  readonly does: string;
  tried: number;
  same: number;
  alarms: number;
  lost: number;
  infos: number;
  scores: number;
  wrong: number;
}

export function slipRow(kind: string, does: string): SlipRow {
  const none = {
    tried: 0,
    shown: 0,
    named: 0,
    elsewhere: 0,
    missed: 0,
    doubled: 0,
    alarms: 0,
    wrong: 0,
    results: 0,
    settled: 0,
  };
  return { kind, does, ...none, unshown: new Map() };
}

export function rewriteRow(kind: string, does: string): RewriteRow {
  return { kind, does, tried: 0, same: 0, alarms: 0, lost: 0, infos: 0, scores: 0, wrong: 0 };
}

export function countSlip(row: SlipRow, tried: SlipTried): void {
  const { verdict, slipped } = tried;
  row.tried += 1;
  if (verdict === 'unshown') row.unshown.set(slipped.what, (row.unshown.get(slipped.what) ?? 0) + 1);
  else {
    row.shown += 1;
    row[verdict] += 1;
  }
  if (tried.isDoubled) row.doubled += 1;
  if (tried.alarms.length > 0) row.alarms += 1;
  if (tried.wrongWrites.length > 0) row.wrong += 1;
  if (tried.isSettled !== null) row.results += 1;
  if (tried.isSettled === true) row.settled += 1;
}

export function countRewrite(
  row: RewriteRow,
  { alarms, lost, infos, scores, wrongWrites }: RewriteTried,
): void {
  row.tried += 1;
  const parts = { alarms, lost, infos, scores, wrong: wrongWrites };
  for (const part of ['alarms', 'lost', 'infos', 'scores', 'wrong'] as const) {
    if (parts[part].length > 0) row[part] += 1;
  }
  if (Object.values(parts).every(({ length }) => length === 0)) row.same += 1;
}
