import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';

/** A workbook of the fixtures. */
export function openFile(file: string): XlsxHost {
  return openWorkbook(readFileSync(join(__dirname, '../../fixtures', file)), { file });
}
