import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openToWrite } from '../../hosts/disk/openPath';
import { isOwnReport } from '../../report/ownReport';
import type { Format } from '../options/invocation';
import { isSpreadsheetName } from '../../hosts/spreadsheetName';
import { usageProblem } from '../options/usageProblem';

/**
 * Makes sure that the report which `--output` writes destroys no workbook and no file that is read for it. An existing
 * workbook is replaced only if it is a report of ziping's own.
 * @param read the files that the command reads
 * @throws Problem before anything is written
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

/** A report as a workbook needs a file, and a name that Excel opens. */
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
