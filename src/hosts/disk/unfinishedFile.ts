import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** This process and its worker threads have one id. */
const OWN = `.ziping-${process.pid}-`;

/**
 * A name beside a file, for what takes its place once it is written whole. It does not repeat the
 * file's own name, which may be as long as a name can be.
 */
export function unfinishedBeside(file: string): string {
  return join(dirname(file), `${OWN}${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a name in a folder is one that this process made with `unfinishedBeside`. */
export function isOwnUnfinished(name: string): boolean {
  return name.startsWith(OWN) && name.endsWith('.tmp');
}
