import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a run cost. */
export interface Cost {
  /** Processor time of all threads, in milliseconds: what other programs on the machine change least. */
  readonly processor: number;
  /** Time on the clock, in milliseconds. */
  readonly wall: number;
}

/** What a run of a whole process cost. */
export interface ProcessCost extends Cost {
  /** The most memory that it held, with all its threads, in megabytes. */
  readonly memory: number;
}

/** One thing to be measured. */
export interface Contender<Name extends string, C extends Cost> {
  readonly name: Name;
  run(): C | Promise<C>;
}

/** What each contender cost in each turn; the costs of one turn stand at the same index. */
export type Costs<Name extends string, C extends Cost> = ReadonlyMap<Name, readonly C[]>;

/**
 * Runs contenders in turns (A B C A B C …), so that a busy machine is unkind to all of them alike, and
 * what one turn cost may be compared.
 */
export async function inTurns<Name extends string, C extends Cost>(
  turns: number,
  contenders: readonly Contender<Name, C>[],
): Promise<Costs<Name, C>> {
  const costs = new Map<Name, C[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name, run } of contenders) costs.get(name)!.push(await run());
  }
  return costs;
}

/** The median, over all turns, of what one contender's processor time is of another's in the same turn. */
export function ratioOf<Name extends string, C extends Cost>(
  costs: Costs<Name, C>,
  name: Name,
  other: Name,
): number {
  const others = costs.get(other)!;
  return median(costs.get(name)!.map(({ processor }, turn) => processor / others[turn]!.processor));
}

/** Measures a piece of work in this process. What it returns is thrown away. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, wall: performance.now() - start };
}

/** Runs a Node program to its end; what it writes is thrown away. */
export function runNode(args: readonly string[]): ProcessCost {
  const start = performance.now();
  const { stderr, status, error } = spawnSync(
    process.execPath,
    ['--require', path.resolve('bench/reportCost.js'), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const wall = performance.now() - start;
  // Forms that have errors end `check` with 1.
  if (error ?? (status !== 0 && status !== 1)) throw error ?? new Error(`exit code ${status}: ${stderr}`);
  const told = JSON.parse(/^cost (.+)$/m.exec(stderr)![1]!) as Omit<ProcessCost, 'wall'>;
  return { ...told, wall };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
