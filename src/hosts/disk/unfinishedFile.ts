import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that are being written now. Only the main thread writes files, since only it receives signals. */
const unfinished = new Set<string>();

/** Signals of Ctrl-C, of the end of a session and of a closed terminal, each with the exit code that shells use. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Returns a path beside a file, under which the new content is written before it takes the file's place. The name does
 * not contain the file's own, which may have the greatest length already. Until `doneWith` is called, a signal removes
 * the unfinished file before it ends the process.
 */
export function unfinishedBeside(file: string): string {
  const beside = join(dirname(file), `.ziping-${process.pid}-${crypto.randomUUID()}.tmp`);
  if (unfinished.size === 0) listen('on');
  unfinished.add(beside);
  return beside;
}

/** Call this when an unfinished file was renamed or removed. */
export function doneWith(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size === 0) listen('off');
}

/** Removes all unfinished files, synchronously, so that it may be called while the process ends. */
export function removeUnfinished(): void {
  for (const beside of unfinished) rmSync(beside, { force: true });
}

function listen(how: 'on' | 'off'): void {
  for (const signal of Object.keys(CODES)) process[how](signal, interrupted);
}

/**
 * Ends the process by the signal itself, as if nobody had listened for it: `process.exit` would wait for pending
 * writes. On Windows, which has no such signals, it exits with the code.
 */
function interrupted(signal: keyof typeof CODES): void {
  removeUnfinished();
  listen('off');
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  process.exit(CODES[signal]);
}
