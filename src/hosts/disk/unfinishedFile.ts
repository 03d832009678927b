import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is being written just now. Files are written by the main thread alone: it is the one that hears of signals. */
const unfinished = new Set<string>();

/** Ctrl-C, the end of a session, and a terminal that is closed; the code that a shell gives for each. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A name beside a file, for what takes its place once it is written whole. It does not repeat the
 * file's own name, which may be as long as a name can be. Until `doneWith` is called a signal removes the
 * file before the process ends; where nothing is half written signals end it at once, whatever it does.
 */
export function unfinishedBeside(file: string): string {
  const beside = join(dirname(file), `.ziping-${process.pid}-${crypto.randomUUID()}.tmp`);
  if (unfinished.size === 0) listen('on');
  unfinished.add(beside);
  return beside;
}

/** To be called when an unfinished file has got its name, or is gone. */
export function doneWith(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size === 0) listen('off');
}

/** Removes what is half written. Works at once, also while the process ends. */
export function removeUnfinished(): void {
  for (const beside of unfinished) rmSync(beside, { force: true });
}

function listen(how: 'on' | 'off'): void {
  for (const signal of Object.keys(CODES)) process[how](signal, interrupted);
}

/**
 * Ends as if nobody had listened: the signal itself ends the process. Node's own exit would wait for what is being
 * written to reach the disk. Windows has no such signals, and would not say what ended the process.
 */
function interrupted(signal: keyof typeof CODES): void {
  removeUnfinished();
  listen('off');
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  process.exit(CODES[signal]);
}
