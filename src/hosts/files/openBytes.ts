import type { FileHost } from '../fileHost';
import { openFile } from './openFile';
import { oldFiles } from '../legacy/legacyHost';
import type { OldFileReader, OldWorkbook } from '../oldWorkbook';

export type { OldFileReader, OldWorkbook };

/**
 * Reads an old format in this thread. Call it only in a thread that can be ended: a file may keep it busy for ever.
 */
export const readOldHere: OldFileReader = async (bytes) =>
  (await import('../legacy/read/readOldWorkbook')).readOldWorkbook(bytes);

/**
 * Opens a workbook that the user gave to the page, whatever its format.
 * @param file its name
 * @param readOld reads the old formats
 * @throws Problem if it cannot be read or is not a workbook
 */
export function openBytes(bytes: Uint8Array, file: string, readOld: OldFileReader): Promise<FileHost> {
  return openFile(bytes, { file, openOld: oldFiles(readOld) });
}
