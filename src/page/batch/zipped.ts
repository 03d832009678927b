import { zipSync } from 'fflate';

/** Files as one archive. Workbooks are compressed already, so that they are stored as they are. */
export function zipped(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes] as const)), { level: 0 });
}
