import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Sheet } from '../../sheet/sheet';
import type { AssessSettings } from '../assessing/assessor';
import type { Desk } from './desk';
import type { Kept } from './kept';

/**
 * The forms of a sheet assessed, by what the workbook remembers and is called. A sheet once read never changes, nor
 * does what is found on it by the same settings: that is not worked out twice.
 */
export async function assessSheet(
  { host, assessor, assessed }: Desk,
  sheet: Sheet,
  kept: Kept,
  signal?: AbortSignal,
): Promise<WorkbookAssessment> {
  const { ruleset, templates, written, accepted } = kept;
  const fileName = host.fileName?.() ?? null;
  const settings: AssessSettings = { ruleset, templates, written, accepted, fileName };
  const known = assessed.get(sheet);
  if (known && isSame(known, settings)) return known.result;
  const result = await assessor.assess(sheet, settings, signal);
  assessed.set(sheet, { ...settings, result });
  return result;
}

function isSame(one: AssessSettings, other: AssessSettings): boolean {
  return (
    one.ruleset === other.ruleset &&
    one.templates === other.templates &&
    one.written === other.written &&
    one.accepted === other.accepted &&
    one.fileName === other.fileName
  );
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
