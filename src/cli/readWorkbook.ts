import { readFile } from 'node:fs/promises';
import { nodeCodec } from '../hosts/xlsx/zip/nodeCodec';
import type { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { openWorkbook } from '../hosts/xlsx/xlsxHost';
import { fileProblem } from './fileProblem';

/**
 * Opens a workbook file.
 * @throws Problem when it cannot be read or is no workbook
 */
export async function readWorkbook(file: string): Promise<XlsxHost> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileProblem(error, file);
  });
  return openWorkbook(bytes, { file, codec: nodeCodec });
}
