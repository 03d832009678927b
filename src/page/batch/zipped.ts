import { zipSync } from 'fflate';
import { printable } from '../../report/printable';

/** Characters with a meaning in paths, or not allowed in names on Windows. */
const RESERVED = /[\\:*?"<>|]/g;

/**
 * Packs files into one archive, uncompressed, since workbooks are compressed already. No name leads out of the folder
 * into which the archive is unpacked, on any system, and two files never get the same name.
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
