import { Problem } from '../../sheet/problem';
import type { FileHost, OldFileOpener } from '../fileHost';
import { oldFormatOf } from '../legacy/oldFormats';
import { openWorkbook } from '../xlsx/xlsxHost';
import type { OpenOptions } from '../xlsx/xlsxHost';

export { MAX_FILE } from '../xlsx/zip/limits';

/** How a file is opened. */
export interface FileOptions extends OpenOptions {
  /**
   * Opens the formats that ziping only reads. Absent where the file is to be written, or nothing can read them; these
   * formats are then refused.
   */
  readonly openOld?: OldFileOpener;
}

/**
 * Opens a workbook; its bytes decide the format, whatever its name says.
 * @throws Problem when it cannot be read, is no workbook, or is of an old format where `openOld` is absent: its code
 * and sentence say which, and what to do
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
