import { CHECKS } from '../checks/runChecks';
import type { Finding } from '../checks/finding';
import type { Form } from '../form/form';
import type { Accepted, AcceptedFinding, Acceptance } from './acceptance';
import { identityOf } from './factsOf';
import type { Waiver } from './waiver';
import { waives } from './waiver';

/** The codes of findings that a person may have reasons for. */
export const ACCEPTABLE_CODES: readonly string[] = CHECKS.filter(
  ({ mayBeAccepted }) => mayBeAccepted === true,
).map(({ code }) => code);

const ACCEPTABLE: ReadonlySet<string> = new Set(ACCEPTABLE_CODES);

/** True where a person may have reasons for what a check finds. Wrong arithmetic stays wrong whatever the reason. */
export function mayBeAccepted({ code }: Pick<Finding, 'code'>): boolean {
  return ACCEPTABLE.has(code);
}

/** What a workbook keeps of a finding that somebody accepts. */
export function acceptanceOf(finding: Finding, form: Form, accepted: Accepted): Acceptance {
  const { reason, by, date } = accepted;
  return {
    code: finding.code,
    sheet: form.sheet,
    project: projectOf(form),
    ...identityOf(finding, form),
    says: finding.says,
    reason,
    by,
    date,
  };
}

/** A form's findings, those that somebody has accepted apart. */
export interface Told {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Separates the accepted findings of a form from the open ones. An acceptance in the workbook comes before a waiver.
 */
export function withAccepted(
  findings: readonly Finding[],
  form: Form,
  acceptances: readonly Acceptance[],
  waivers: readonly Waiver[] = [],
): Told {
  const own = acceptances.filter(({ sheet, project }) => sheet === form.sheet && project === projectOf(form));
  if (own.length + waivers.length === 0) return { open: findings, accepted: [] };
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = mayBeAccepted(finding)
      ? (known(finding, form, own) ?? waived(finding, form, waivers))
      : undefined;
    if (!acceptance) open.push(finding);
    else {
      const { reason, by, date } = acceptance;
      accepted.push({ ...finding, accepted: { reason, by, date }, acceptance });
    }
  }
  return { open, accepted };
}

function known(finding: Finding, form: Form, own: readonly Acceptance[]): Acceptance | undefined {
  const same = own.filter(({ code }) => code === finding.code);
  if (same.length === 0) return undefined;
  const { about, facts } = identityOf(finding, form);
  return same.find((each) => isSame(each.about, about) && isSame(each.facts, facts));
}

/** The acceptance that a waiver amounts to for this finding. */
function waived(finding: Finding, form: Form, waivers: readonly Waiver[]): Acceptance | undefined {
  const waiver = waivers.find((each) => waives(each, finding, form));
  return waiver && acceptanceOf(finding, form, waiver);
}

/** Returns acceptances whose finding occurs no more as it was: somebody mended it, or the facts changed. */
export function lapsed(
  acceptances: readonly Acceptance[],
  accepted: readonly AcceptedFinding[],
): readonly Acceptance[] {
  const occurring = new Set(accepted.map(({ acceptance }) => keyOf(acceptance)));
  return acceptances.filter((each) => !occurring.has(keyOf(each)));
}

/** The key by which two acceptances are known to be of the same finding. */
export function keyOf({ code, sheet, project, about, facts }: Acceptance): string {
  return JSON.stringify([code, sheet, project, about, facts]);
}

function projectOf({ project }: Form): string {
  return project?.text ?? '';
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
