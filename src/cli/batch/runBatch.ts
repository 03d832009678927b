import os from 'node:os';
import type { ChangesReport } from '../../report/changesDocument';
import type { WorkbookReport } from '../../report/document';
import { defectOf } from './defect';
import type { Pool } from './pool';
import type { Done, Task } from './task';

/** With fewer files than this a worker thread costs more than it gains. */
const FILES_A_WORKER = 12;
/** A thread keeps more than one processor busy: beside it, Node compiles code that runs often and collects garbage. */
const PROCESSORS_A_WORKER = 2;
/**
 * Each worker takes 25 MB and has to warm up. With two, a thousand workbooks stay within 200 MB; a third exceeds that
 * and pays only with many thousands.
 */
const MOST_BY_DEFAULT = 2;

/**
 * Returns how many workers to use: as many as asked for, but at most one for each processor and file. If none were
 * asked for, the number of processors and files decides.
 */
export function jobsFor(files: number, asked: number | null): number {
  if (asked !== null) return Math.max(1, Math.min(asked, files, os.availableParallelism()));
  const worthwhile = Math.floor(files / FILES_A_WORKER);
  const possible = Math.floor(os.availableParallelism() / PROCESSORS_A_WORKER);
  return Math.max(1, Math.min(worthwhile, possible, MOST_BY_DEFAULT));
}

/** A file of a batch: what to do with it, or why that is impossible. */
export interface Item<T extends Task> {
  readonly file: string;
  readonly work: { readonly task: T } | { readonly problem: unknown };
}

/** The report of checking, or that of scoring. */
type ReportOf<T extends Task> = T['score'] extends null ? WorkbookReport : ChangesReport;

/**
 * Works through files and yields the results in the order of the files. If a worker dies, the file that it worked on
 * has failed, and no other.
 * @param failed makes the report of a file that cannot be worked on
 * @param finish what this thread does with each result when it arrives
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
      // Lets Node hear signals, and that the reader of our output is gone, between two files.
      await new Promise(setImmediate);
      return runTask(task);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Yields the results of asynchronous work in the order of its inputs, in whatever order the work ends. At most `window`
 * pieces are under way or waiting, so that results do not pile up behind a slow one.
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
    // It is awaited later; without this Node would call its failure unhandled until then.
    result.catch(() => undefined);
    underWay.push(result);
  }
  for (const result of underWay) yield await result;
}
