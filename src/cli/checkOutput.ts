import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openToWrite } from '../hosts/disk/openPath';
import { isOwnReport } from '../report/ownReport';
import type { Format } from './invocation';
import { isSpreadsheetName } from '../hosts/spreadsheetName';
import { usageProblem } from './usageProblem';

/**
 * What `--output` writes is a report. In the place of a workbook, or of a file that was read for it, it
 * would destroy what it reports on; only a report of ziping's own is replaced by a newer one.
 * @throws Problem before anything is done
 */
export async function checkOutput(
  output: string | undefined,
  read: readonly string[],
  format: Format = 'table',
): Promise<void> {
  if (format === 'xlsx') checkWorkbookName(output);
  else if (output !== undefined && isSpreadsheetName(output))
    throw usageProblem((text) => text.outputIsWorkbook(output));
  if (output === undefined) return;
  const there = await stat(output).catch(() => null);
  if (!there?.isFile()) return;
  if (await isAmong(there, read)) throw usageProblem((text) => text.outputIsRead(output));
  if (format === 'xlsx' && !(await isReport(output)))
    throw usageProblem((text) => text.outputIsTaken(output));
}

/** A workbook is nothing to look at on a screen. */
function checkWorkbookName(output: string | undefined): void {
  if (output === undefined) throw usageProblem((text) => text.xlsxNeedsOutput);
  if (!/\.xlsx$/i.test(output)) throw usageProblem((text) => text.notXlsx(output));
}

async function isAmong({ ino, dev }: Stats, files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    const own = await stat(file).catch(() => null);
    if (own?.ino === ino && own.dev === dev) return true;
  }
  return false;
}

async function isReport(file: string): Promise<boolean> {
  try {
    return isOwnReport(await (await openToWrite(file)).readSheets('all'));
  } catch {
    return false;
  }
}
