import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { nodeCodec } from '../hosts/xlsx/zip/nodeCodec';
import { MAX_FILE } from '../hosts/xlsx/zip/limits';
import { both, tooLarge, unreadable } from '../hosts/xlsx/unreadable';
import type { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { openWorkbook } from '../hosts/xlsx/xlsxHost';
import { fileProblem } from './fileProblem';

/**
 * Opens a workbook file.
 * @throws Problem when it cannot be read or is no workbook
 */
export async function readWorkbook(file: string): Promise<XlsxHost> {
  const bytes = await bytesOf(file).catch((error: unknown) => {
    throw fileProblem(error, file);
  });
  return openWorkbook(bytes, { file, codec: nodeCodec });
}

/** What never ends (a pipe, a device) is not even begun, nor what would not fit into memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  // Opening a pipe would wait for somebody to write into it. Windows has neither.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    checkKind(await handle.stat(), file);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function checkKind(stats: Stats, file: string): void {
  if (!stats.isFile() && !stats.isDirectory()) {
    const detail = both('是管道或设备，不是文件', 'it is a pipe or a device, not a file');
    throw unreadable('not-a-workbook', detail, { file });
  }
  if (stats.size > MAX_FILE) throw tooLarge('文件', 'the file', stats.size).at({ file });
}
