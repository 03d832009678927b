import { Problem } from '../../sheet/problem';
import type { FileHost, OldFileOpener } from '../fileHost';
import { oldFormatOf } from '../oldFormats';
import { openWorkbook } from '../xlsx/xlsxHost';
import type { OpenOptions } from '../xlsx/xlsxHost';

export { MAX_FILE } from '../xlsx/zip/limits';

export interface FileOptions extends OpenOptions {
  /**
   * Opens the formats that ziping only reads. If absent, these formats are refused: the file is to be written, or
   * nothing here can read them.
   */
  readonly openOld?: OldFileOpener;
}

/**
 * Opens a workbook; its bytes decide the format, whatever its name says.
 * @throws Problem if it cannot be read, is not a workbook, or has an old format and `openOld` is absent; its code and
 *   sentence tell which, and what to do
 */
export async function openFile(bytes: Uint8Array, options: FileOptions = {}): Promise<FileHost> {
  const { openOld, ...opening } = options;
  try {
    return openWorkbook(bytes, opening);
  } catch (error) {
    const format = openOld && error instanceof Problem ? oldFormatOf(error.code, bytes, opening.file) : null;
    if (!format) throw error;
    return openOld!(bytes, { ...opening, read: format.read });
  }
}
