import * as sheetJs from '@e965/xlsx';
import { read as hucreRead } from 'hucre';
import { assessSheets } from '../src/assessment/assess';
import { readWorkbook } from '../src/hosts/xlsx/read/readWorkbook';
import { readArchive } from '../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../src/hosts/xlsx/zip/nodeCodec';
import { workbookReport } from '../src/report/workbookReport';
import { compressedParts, inflateAndScan } from './floor';
import { costOf, inTurns, type Cost, type Costs } from './measure';

/** What is done with workbooks in memory, again and again in one process. */
export type WarmName = 'floor' | 'ziping' | 'hucre' | 'sheetjs';

/** The whole of `check` beside others reading, and beside the least that any reader must do. */
export async function warmRuns(
  workbooks: readonly Uint8Array[],
  turns: number,
): Promise<Costs<WarmName, Cost>> {
  const parts = workbooks.map(compressedParts);
  return inTurns<WarmName, Cost>(turns, [
    { name: 'floor', run: () => costOf(() => parts.forEach(inflateAndScan)) },
    { name: 'ziping', run: () => costOf(() => workbooks.forEach(check)) },
    {
      name: 'hucre',
      run: () =>
        costOf(async () => {
          for (const workbook of workbooks) await hucreRead(workbook);
        }),
    },
    {
      name: 'sheetjs',
      run: () => costOf(() => workbooks.forEach((workbook) => void sheetJs.read(workbook))),
    },
  ]);
}

function check(workbook: Uint8Array): unknown {
  const { sheets } = readWorkbook(readArchive(workbook, nodeCodec));
  return workbookReport('bench.xlsx', assessSheets(sheets), 'zh-CN');
}
