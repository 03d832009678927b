import type { Finding } from '../checks/finding';
import type { Form } from '../form/form';
import { toA1 } from '../sheet/address';
import type { Accepted } from './acceptance';
import { plain } from './factsOf';

/**
 * A finding that the office that collects the forms accepts beforehand, in a config file instead of the workbook,
 * wherever it occurs as described. Null leaves a property open.
 */
export interface Waiver extends Accepted {
  readonly code: string;
  readonly sheet: string | null;
  readonly project: string | null;
  /** A1; a finding that tells of several cells is accepted only if all of them are among these. */
  readonly cells: readonly string[] | null;
}

/** Whether a waiver is meant for a finding in all the cells that it tells of. */
export function waives(waiver: Waiver, finding: Finding, form: Form): boolean {
  const { cells } = waiver;
  if (!isAbout(waiver, finding, form)) return false;
  return cells === null || (finding.at !== null && cellsOf(finding).every((cell) => cells.includes(cell)));
}

/** Whether a waiver is meant for a finding in any cell: it has not come to nothing then. */
export function isMeantFor(waiver: Waiver, finding: Finding, form: Form): boolean {
  const { cells } = waiver;
  return (
    isAbout(waiver, finding, form) &&
    (cells === null || cellsOf(finding).some((cell) => cells.includes(cell)))
  );
}

function isAbout({ code, sheet, project }: Waiver, finding: Finding, form: Form): boolean {
  if (code !== finding.code) return false;
  if (sheet !== null && plain(sheet) !== plain(form.sheet)) return false;
  return project === null || plain(project) === plain(form.project?.text ?? '');
}

function cellsOf({ at, alike }: Finding): string[] {
  return [...(at ? [at] : []), ...alike].map(toA1);
}
