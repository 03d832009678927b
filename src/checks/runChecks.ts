import type { Judgement } from '../judgement/judgement';
import { CHECKS } from './catalogue';
import type { Finding, Severity } from './finding';
import { told } from './told';

export { CHECKS };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Runs every check on a form. Findings come in the order in which a reader meets the cells, in one cell the gravest
 * first; those without a cell come last. Never throws.
 */
export function runChecks(judgement: Judgement): Finding[] {
  const findings: Finding[] = [];
  for (const check of CHECKS) for (const finding of told(check, check.run(judgement))) findings.push(finding);
  return findings.sort(inReadingOrder);
}

/** Findings of equal rank keep the catalogue's order: the sort is stable. */
function inReadingOrder(a: Finding, b: Finding): number {
  if (a.at === null || b.at === null) return (a.at === null ? 1 : 0) - (b.at === null ? 1 : 0);
  return a.at.row - b.at.row || a.at.column - b.at.column || GRAVITY[a.severity] - GRAVITY[b.severity];
}
