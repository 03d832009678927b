import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { nodeCodec } from '../hosts/xlsx/zip/nodeCodec';
import { MAX_FILE } from '../hosts/xlsx/zip/limits';
import type { FileState } from '../hosts/xlsx/saveFile';
import { both, tooLarge, unreadable } from '../hosts/xlsx/unreadable';
import type { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { openWorkbook } from '../hosts/xlsx/xlsxHost';
import { fileProblem } from './fileProblem';

/**
 * Opens a workbook file.
 * @throws Problem when it cannot be read or is no workbook
 */
export function openFile(file: string): XlsxHost {
  return openWorkbook(bytesOf(file), { file, codec: nodeCodec });
}

/**
 * By what a file is later known to be as it was; to be asked before it is opened.
 * @throws Problem when there is no such file
 */
export function stateOf(file: string): FileState {
  try {
    return statSync(file);
  } catch (error) {
    throw fileProblem(error, file);
  }
}

/**
 * What never ends (a pipe, a device) is not even begun, nor what would not fit into memory. Read at once:
 * a thread works on one file at a time, and waiting for four promises costs a tenth of a small file's check.
 */
function bytesOf(file: string): Uint8Array {
  try {
    // Opening a pipe would wait for somebody to write into it. Windows has neither.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      checkKind(fstatSync(descriptor), file);
      return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw fileProblem(error, file);
  }
}

function checkKind(stats: Stats, file: string): void {
  if (!stats.isFile() && !stats.isDirectory()) {
    const detail = both('是管道或设备，不是文件', 'it is a pipe or a device, not a file');
    throw unreadable('not-a-workbook', detail, { file });
  }
  if (stats.size > MAX_FILE) throw tooLarge('文件', 'the file', stats.size).at({ file });
}
