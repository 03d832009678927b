import { stat } from 'node:fs/promises';
import { isSpreadsheetName } from './spreadsheetName';
import { usageProblem } from './usageProblem';

/**
 * What `--output` writes is a report. In the place of a workbook, or of a file that was read for it, it
 * would destroy what it reports on.
 * @throws Problem before anything is done
 */
export async function checkOutput(output: string | undefined, read: readonly string[]): Promise<void> {
  if (output === undefined) return;
  if (isSpreadsheetName(output)) throw usageProblem((text) => text.outputIsWorkbook(output));
  const there = await stat(output).catch(() => null);
  if (!there?.isFile()) return;
  for (const file of read) {
    const own = await stat(file).catch(() => null);
    if (own?.ino === there.ino && own.dev === there.dev) {
      throw usageProblem((text) => text.outputIsRead(output));
    }
  }
}
