import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** One thing to be timed; what it returns is thrown away. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

/**
 * Times contenders in turns, so that a busy machine is unkind to all of them alike, and gives the best
 * time of each in milliseconds.
 */
export async function bestOf(
  rounds: number,
  contenders: readonly Contender[],
): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      best.set(name, Math.min(time, best.get(name) ?? Infinity));
    }
  }
  return best;
}

/** What a run of a Node program cost: wall time in milliseconds and peak memory in megabytes. */
export interface Cost {
  readonly time: number;
  readonly memory: number;
}

/** Runs a Node program to its end. Peak memory counts all its worker threads. */
export function runNode(args: readonly string[], { withMemory = false } = {}): Cost {
  const spy = withMemory ? ['--require', path.resolve('bench/reportMemory.js')] : [];
  const start = performance.now();
  const { stderr, status, error } = spawnSync(process.execPath, [...spy, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const time = performance.now() - start;
  if (error ?? (status !== 0 && status !== 1)) throw error ?? new Error(`exit code ${status}: ${stderr}`);
  const memory = Number(/^peak memory (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1024;
  return { time, memory };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
