import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** This process and its worker threads have one id. */
const OWN = `.ziping-${process.pid}-`;

/** What is being written just now. */
const unfinished = new Set<string>();

/** What a shell is told of a program that a signal ended. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * A name beside a file, for what takes its place once it is written whole. It does not repeat the
 * file's own name, which may be as long as a name can be. Until `doneWith` is called a signal removes the
 * file before the process ends; where nothing is half written signals end it at once, whatever it does.
 */
export function unfinishedBeside(file: string): string {
  const beside = join(dirname(file), `${OWN}${randomBytes(6).toString('hex')}.tmp`);
  if (unfinished.size === 0) listen('on');
  unfinished.add(beside);
  return beside;
}

/** To be called when an unfinished file has got its name, or is gone. */
export function doneWith(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size === 0) listen('off');
}

/** Removes what this thread has half written. Works at once, also while the process ends. */
export function removeUnfinished(): void {
  for (const beside of unfinished) rmSync(beside, { force: true });
}

/** Whether a name in a folder is one that this process made with `unfinishedBeside`. */
export function isOwnUnfinished(name: string): boolean {
  return name.startsWith(OWN) && name.endsWith('.tmp');
}

/** Signals come to the main thread alone; it removes what its workers leave (`discardUnfinished`). */
function listen(how: 'on' | 'off'): void {
  if (!isMainThread) return;
  for (const signal of Object.keys(CODES)) process[how](signal, interrupted);
}

function interrupted(signal: keyof typeof CODES): void {
  removeUnfinished();
  process.exit(CODES[signal]);
}
