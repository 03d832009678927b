import path from 'node:path';
import { Piscina } from 'piscina';
import { Problem } from '../../sheet/problem';
import type { Done, Task } from './task';

/** Runs tasks, several at the same time. */
export interface Pool {
  /** @throws Problem when the worker did not survive the task */
  run(task: Task): Promise<Done>;
  /** Nothing is begun any more; tasks under way have failed. */
  close(): Promise<void>;
}

/**
 * A worker may not eat up the machine on one file; reading stops long before at its own limits. The
 * young generation is small: garbage of a few files need not pile up, and a worker takes 35 MB, not 60.
 */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 };

/** Worker threads that run lib/worker.js; one that dies is replaced. */
export function workerPool(jobs: number): Pool {
  const piscina = new Piscina<Task, Done>({
    filename: path.join(__dirname, 'worker.js'),
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: LIMITS,
    // An idle worker would wait in Atomics.wait and keep the others from being told to stop.
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
