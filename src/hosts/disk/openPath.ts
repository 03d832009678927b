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
 * Opens a workbook file to read it, whatever its format; `-` is standard input.
 * @throws Problem if it cannot be read or is not a workbook
 */
export function openToRead(file: string): Promise<FileHost> {
  return openFile(bytesOf(file), { file, codec: nodeCodec, openOld });
}

/**
 * Opens a workbook file to write into it, which is possible with .xlsx, .xlsm, .xltx and .xltm.
 * @throws Problem if it cannot be read, is not a workbook, or has an old format
 */
export function openToWrite(file: string): Promise<FileHost> {
  return openFile(bytesOf(file), { file, codec: nodeCodec });
}

/** Opens an old format; the code that starts a process for it is loaded with the first such file. */
const openOld: OldFileOpener = async (bytes, options) => {
  const { oldFiles } = await import('../legacy/legacyHost');
  const { readInProcess } = await import('../legacy/process/readInProcess');
  return oldFiles(readInProcess)(bytes, options);
};

/** True for XML of Excel 2003; false also for a file that cannot be opened. */
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
 * Returns the state of a file, by which a later change of it is noticed. Ask for it before the file is opened.
 * @throws Problem if there is no such file
 */
export function stateOf(file: string): FileState {
  try {
    return statSync(file);
  } catch (error) {
    throw fileProblem(error, file);
  }
}

/** The path that stands for standard input. */
export const STDIN = '-';

/** Reads all of standard input, up to the largest size of a file. */
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
      // EAGAIN: the pipe holds nothing yet. EOF: Windows reports the end of a pipe as an error.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw fileProblem(error, STDIN);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * Reads a file, but no pipe or device, which may never end, and no file that does not fit into memory. It reads
 * synchronously: a thread works on one file at a time, and four promises take a tenth of the time of a small check.
 */
function bytesOf(file: string): Uint8Array {
  if (file === STDIN) return standardInput();
  try {
    // Without O_NONBLOCK opening a pipe waits for a writer. Windows has neither pipes in folders nor the flag.
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
