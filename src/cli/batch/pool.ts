import path from 'node:path';
import { Piscina } from 'piscina';
import { Problem } from '../../sheet/problem';
import type { Done, Task } from './task';

/** Runs tasks, several at a time. */
export interface Pool {
  /** @throws Problem if the worker ran out of memory, any other error if it died otherwise */
  run(task: Task): Promise<Done>;
  /** Begins no further task; those under way fail. */
  close(): Promise<void>;
}

/**
 * A worker must not take all memory for one file; reading has limits of its own and stops long before these. With a
 * small young generation V8 collects the garbage of a few files sooner, and a worker takes 35 MB instead of 60.
 */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 };

/** Starts worker threads that run lib/worker.js; piscina replaces one that dies. */
export function workerPool(jobs: number): Pool {
  const piscina = new Piscina<Task, Done>({
    filename: path.join(__dirname, 'worker.js'),
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: LIMITS,
    // With it an idle worker waits in Atomics.wait and cannot be told to stop.
    atomics: 'disabled',
  });
  return {
    run: (task) =>
      piscina.run(task).catch((error: unknown) => {
        throw workerProblem(error, task.file);
      }),
    close: () => piscina.destroy(),
  };
}

function workerProblem(error: unknown, file: string): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const says = {
      'zh-CN': '处理这个文件时内存不足。',
      'en-US': 'Memory ran out while this file was processed.',
    };
    return new Problem('out-of-memory', says, { file }, error);
  }
  return error;
}
