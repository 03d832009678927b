import type { Elsewhere } from '../../assessment/assess';
import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Sheet } from '../../sheet/sheet';
import type { AssessSettings } from '../assessing/assessor';
import type { Desk } from './desk';
import type { Kept } from './kept';

/**
 * Assesses the forms of a sheet by what the workbook keeps and is called. A Sheet never changes once it is read, so its
 * assessment by the same settings is kept and not worked out again.
 * @throws Cancelled if the signal is aborted
 */
export async function assessSheet(
  desk: Desk,
  sheet: Sheet,
  kept: Kept,
  signal?: AbortSignal,
): Promise<WorkbookAssessment> {
  const { assessor, assessed, holdings } = desk;
  const settings = settingsFor(desk, sheet.id, kept);
  const known = assessed.get(sheet);
  if (known && isSame(known, settings)) return known.result;
  const result = await assessor.assess(sheet, settings, signal);
  assessed.set(sheet, { ...settings, result });
  const forms = result.assessments.map(({ form: { project, year } }) => ({ project, year }));
  holdings.set(sheet.id, { goalTables: result.goalTables, forms });
  return result;
}

/** Returns the settings by which a sheet is assessed. */
export function settingsFor(
  { host, holdings, goals }: Desk,
  sheetId: string,
  { ruleset, templates, written, accepted }: Kept,
): AssessSettings {
  return {
    ruleset,
    templates,
    written,
    accepted,
    fileName: host.fileName?.() ?? null,
    elsewhere: elsewhereOf(holdings, sheetId),
    goals,
  };
}

function isSame(one: AssessSettings, other: AssessSettings): boolean {
  return (
    one.ruleset === other.ruleset &&
    one.templates === other.templates &&
    one.written === other.written &&
    one.accepted === other.accepted &&
    one.fileName === other.fileName &&
    one.goals === other.goals &&
    isSameElsewhere(one.elsewhere, other.elsewhere)
  );
}

/** Returns the goal tables and forms of the other sheets; null if there is no goal table among them. */
function elsewhereOf(holdings: Desk['holdings'], sheetId: string): Elsewhere | null {
  const others = [...holdings].flatMap(([id, held]) => (id === sheetId ? [] : [held]));
  const goalTables = others.flatMap((held) => held.goalTables);
  return goalTables.length === 0 ? null : { goalTables, forms: others.flatMap(({ forms }) => forms) };
}

function isSameElsewhere(one: Elsewhere | null, other: Elsewhere | null): boolean {
  if (one === null || other === null) return one === other;
  return isSameList(one.goalTables, other.goalTables) && isSameList(one.forms, other.forms);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Assesses several sheets, one after the other. */
export async function assessAll(
  desk: Desk,
  sheets: readonly Sheet[],
  kept: Kept,
): Promise<readonly WorkbookAssessment[]> {
  const parts: WorkbookAssessment[] = [];
  for (const sheet of sheets) parts.push(await assessSheet(desk, sheet, kept));
  return parts;
}
