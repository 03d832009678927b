import { createHash } from 'node:crypto';

const bytes = new Uint8Array(8 * 1024 * 1024);

/** Processor seconds that the reference takes on the machine of docs/performance.md at rest. */
const REFERENCE = 0.03;

/** Work that is the same everywhere, also inside jest, where JavaScript's own loops are slow at times. */
const reference = (): unknown => createHash('sha512').update(bytes).digest();

function processorSeconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** How many times slower than the machine of docs/performance.md this one is at the moment; at least 1. */
export function slowness(): number {
  return Math.max(1, processorSeconds(reference) / REFERENCE);
}

/**
 * What a piece of work costs, in processor seconds of the machine of docs/performance.md: on a slower or
 * busier one its own seconds are divided by as much as the same hashing takes longer there. So a bound holds
 * anywhere, and what breaks it is the work.
 */
export function cost(run: () => unknown): number {
  const before = slowness();
  const seconds = processorSeconds(run);
  return seconds / Math.max(before, slowness());
}
