import type { FileHost } from '../fileHost';
import { openFile } from './openFile';
import { oldFiles } from '../legacy/legacyHost';
import type { OldFileReader, OldWorkbook } from '../legacy/oldWorkbook';

export type { OldFileReader, OldWorkbook };

/**
 * Reads an old format in this thread. Call it only where the thread can be ended, because a file may keep it busy.
 */
export const readOldHere: OldFileReader = async (bytes) =>
  (await import('../legacy/read/readOldWorkbook')).readOldWorkbook(bytes);

/**
 * Opens a workbook that somebody gave to a page, whatever its format.
 * @param readOld who reads the old formats
 * @throws Problem when it cannot be read or is no workbook
 */
export function openBytes(bytes: Uint8Array, file: string, readOld: OldFileReader): Promise<FileHost> {
  return openFile(bytes, { file, openOld: oldFiles(readOld) });
}
