import os from 'node:os';
import type { ChangesReport } from '../report/changesDocument';
import type { WorkbookReport } from '../report/document';
import { defectOf } from './defect';
import type { Pool } from './pool';
import type { Done, Task } from './task';

/** Below so many files a worker thread costs more than it gains. */
const FILES_A_WORKER = 12;
/** A thread keeps more than one processor busy: Node compiles what is used often, and collects, beside it. */
const PROCESSORS_A_WORKER = 2;
/**
 * Each worker takes 25 MB and warms up by itself: with two, a thousand workbooks stay within 200 MB; a
 * third would leave that, and only pays among many thousands.
 */
const MOST_BY_DEFAULT = 2;

/**
 * How many workers to use: as many as asked for, but no more than there are processors or files; else by
 * processors and files.
 */
export function jobsFor(files: number, asked: number | null): number {
  if (asked !== null) return Math.max(1, Math.min(asked, files, os.availableParallelism()));
  const worthwhile = Math.floor(files / FILES_A_WORKER);
  const possible = Math.floor(os.availableParallelism() / PROCESSORS_A_WORKER);
  return Math.max(1, Math.min(worthwhile, possible, MOST_BY_DEFAULT));
}

/** A file of a batch: what to do with it, or why nothing can be done. */
export interface Item<T extends Task> {
  readonly file: string;
  readonly work: { readonly task: T } | { readonly problem: unknown };
}

/** Checking and scoring give reports of their own. */
type ReportOf<T extends Task> = T['score'] extends null ? WorkbookReport : ChangesReport;

/**
 * Works through files and gives what became of them in their order. One worker's death is its
 * file's failure and nobody else's.
 * @param failed the report of a file that cannot be worked on
 * @param finish what this thread does with each result as soon as it is there
 */
export async function* runBatch<T extends Task>(
  items: readonly Item<T>[],
  jobs: number,
  failed: (file: string, error: unknown) => ReportOf<T>,
  finish: (done: Done<ReportOf<T>>, task: T) => Promise<Done<ReportOf<T>>> = (done) => Promise.resolve(done),
): AsyncGenerator<Done<ReportOf<T>>, void, undefined> {
  const pool = jobs > 1 ? (await import('./pool')).workerPool(jobs) : await inThisThread();
  const failure = (file: string, error: unknown) => ({
    report: failed(file, error),
    defect: defectOf(error),
  });
  try {
    yield* inOrder(items, jobs > 1 ? jobs * 4 : 1, async ({ file, work }) => {
      if ('problem' in work) return failure(file, work.problem);
      try {
        return await finish((await pool.run(work.task)) as Done<ReportOf<T>>, work.task);
      } catch (error) {
        return failure(file, error);
      }
    });
  } finally {
    await pool.close();
  }
}

async function inThisThread(): Promise<Pool> {
  const { default: runTask } = await import('./worker');
  return {
    async run(task) {
      // Signals and the end of whoever reads are heard between two files.
      await new Promise(setImmediate);
      return runTask(task);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * The results of asynchronous work in the order of its inputs, however the work finishes; at most
 * `window` pieces are under way or waiting, so that a slow one does not let results pile up.
 */
export async function* inOrder<In, Out>(
  inputs: Iterable<In>,
  window: number,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out, void, undefined> {
  const underWay: Promise<Out>[] = [];
  for (const input of inputs) {
    if (underWay.length >= window) yield await underWay.shift()!;
    const result = work(input);
    // It is awaited in its turn; until then its failure is not an unhandled one.
    result.catch(() => undefined);
    underWay.push(result);
  }
  for (const result of underWay) yield await result;
}
