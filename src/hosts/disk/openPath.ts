import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { FileHost, OldFileOpener } from '../fileHost';
import { openFile } from '../files/openFile';
import { both, tooLarge, unreadable } from '../unreadableFile';
import { MAX_FILE } from '../xlsx/zip/limits';
import { CONTAINER_HEAD, containerKind } from '../xlsx/zip/container';
import { nodeCodec } from '../xlsx/zip/nodeCodec';
import { fileProblem } from './fileProblem';
import type { FileState } from './saveFile';

/**
 * Opens a workbook file to read it, whatever its format.
 * @throws Problem when it cannot be read or is no workbook
 */
export function openToRead(file: string): Promise<FileHost> {
  return openFile(bytesOf(file), { file, codec: nodeCodec, openOld });
}

/**
 * Opens a workbook file to write into it: only .xlsx and its kin are.
 * @throws Problem when it cannot be read, is no workbook, or is of an old format
 */
export function openToWrite(file: string): Promise<FileHost> {
  return openFile(bytesOf(file), { file, codec: nodeCodec });
}

/** The process that reads old formats is only thought of when there is such a file. */
const openOld: OldFileOpener = async (bytes, options) => {
  const { oldFiles } = await import('../legacy/legacyHost');
  const { readInProcess } = await import('../legacy/process/readInProcess');
  return oldFiles(readInProcess)(bytes, options);
};

/** Whether a file is XML of Excel 2003; what cannot be looked into is none. */
export function isXmlWorkbook(file: string): boolean {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const head = new Uint8Array(CONTAINER_HEAD);
      return containerKind(head.subarray(0, readSync(descriptor, head))) === 'xml';
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
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

/** How standard input is called where a file is. */
export const STDIN = '-';

/** All of standard input; what a file may have at most, it may too. */
function standardInput(): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = new Uint8Array(65_536);
    const read = readPiece(piece);
    if (read === 0) return Buffer.concat(pieces);
    size += read;
    if (size > MAX_FILE) throw tooLarge('输入', 'the input', size).at({ file: STDIN });
    pieces.push(piece.subarray(0, read));
  }
}

function readPiece(piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that holds nothing yet; Windows tells the end of one as an error.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw fileProblem(error, STDIN);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * What never ends (a pipe, a device) is not even begun, nor what would not fit into memory. Read at once:
 * a thread works on one file at a time, and waiting for four promises costs a tenth of a small file's check.
 */
function bytesOf(file: string): Uint8Array {
  if (file === STDIN) return standardInput();
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
