import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inTurns, runNode, type Costs, type ProcessCost } from './measure';

/** Whole processes: they start, work through a folder once, and end. */
export type ColdName = 'ziping' | 'hucre' | 'sheetjs' | 'node';

/** What whole processes cost for a folder of so many workbooks. */
export interface ColdRuns {
  readonly size: number;
  readonly costs: Costs<ColdName, ProcessCost>;
}

const CLI = path.resolve('lib/ziping.js');

/** Small batches are over soon, and differ most from turn to turn. */
function turnsFor(size: number, quick: boolean): number {
  const turns = size <= 1 ? 15 : size <= 20 ? 9 : size <= 100 ? 7 : 3;
  return quick ? Math.ceil(turns / 3) : turns;
}

/**
 * `ziping check` of the first so many workbooks, hucre and SheetJS reading the same files, and Node with nothing
 * to do, in turns.
 */
export async function* coldRuns(
  workbooks: readonly Uint8Array[],
  sizes: readonly number[],
  quick: boolean,
): AsyncGenerator<ColdRuns, void, undefined> {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'ziping-bench-'));
  try {
    for (const size of sizes) {
      const folder = path.join(parent, String(size));
      mkdirSync(folder);
      workbooks
        .slice(0, size)
        .forEach((bytes, index) => writeFileSync(path.join(folder, `${index + 1}.xlsx`), bytes));
      // Not counted: the first start after an installation keeps what it compiled.
      runNode([CLI, 'check', folder]);
      const costs = await inTurns<ColdName, ProcessCost>(turnsFor(size, quick), [
        { name: 'node', run: () => runNode(['-e', '0']) },
        { name: 'ziping', run: () => runNode([CLI, 'check', folder, '--format', 'json']) },
        { name: 'hucre', run: () => runNode([path.resolve('bench/readers/hucre.mjs'), folder]) },
        { name: 'sheetjs', run: () => runNode([path.resolve('bench/readers/sheetJs.js'), folder]) },
      ]);
      yield { size, costs };
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
