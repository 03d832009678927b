import { zipSync } from 'fflate';
import { printable } from '../../report/printable';

/** What has a meaning in a path, or none in a name on Windows. */
const RESERVED = /[\\:*?"<>|]/g;

/**
 * Files as one archive. Workbooks are compressed already, so that they are stored as they are. A name stays in the
 * folder that the archive is unpacked into, whatever system made it, and two files never become one.
 */
export function zipped(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const entries = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) {
    const safe = safePath(name);
    let free = safe;
    for (let number = 2; entries.has(free); number += 1) free = `${number}-${safe.replaceAll('/', '-')}`;
    entries.set(free, bytes);
  }
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

function safePath(name: string): string {
  const parts = name
    .split('/')
    .map((part) =>
      printable(part)
        .replace(RESERVED, '_')
        .replace(/^\.+$|[. ]+$/g, '_'),
    )
    .filter((part) => part !== '');
  return parts.join('/') || '_';
}
