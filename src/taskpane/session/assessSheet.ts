import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';
import type { Kept } from './kept';

/**
 * The forms of a sheet assessed, by what the workbook remembers. A sheet once read never changes, nor
 * does what is found on it by the same settings: that is not worked out twice.
 */
export async function assessSheet(
  { assessor, assessed }: Desk,
  sheet: Sheet,
  kept: Kept,
  signal?: AbortSignal,
): Promise<WorkbookAssessment> {
  const { ruleset, templates, written } = kept;
  const known = assessed.get(sheet);
  if (known && known.ruleset === ruleset && known.templates === templates && known.written === written) {
    return known.result;
  }
  const result = await assessor.assess(sheet, kept, signal);
  assessed.set(sheet, { ruleset, templates, written, result });
  return result;
}

/** The same for several sheets, one after the other. */
export async function assessAll(
  desk: Desk,
  sheets: readonly Sheet[],
  kept: Kept,
): Promise<readonly WorkbookAssessment[]> {
  const parts: WorkbookAssessment[] = [];
  for (const sheet of sheets) parts.push(await assessSheet(desk, sheet, kept));
  return parts;
}
