import type { Severity } from '../checks/finding';

/**
 * The fill of a flagged cell, as RRGGBB: the soft red, yellow and blue of Excel's own cell styles. Black text has a
 * contrast above 14:1 on each of them.
 */
export const FLAG_COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  info: 'DDEBF7',
};

/**
 * Returns the formula of a flag: a condition that is always true, since N() of a text is 0, and that names ziping, so
 * that ziping's own rules can be recognised later, in Excel or in the file.
 * @param writing a sign of letters and digits that tells the rules of one writing from those of earlier ones; null for
 *   none
 */
export function flagFormula(severity: Severity, writing: string | null = null): string {
  return `N("ziping:${severity}")${writing === null ? '' : `+N("${writing}")`}=0`;
}

/** Returns the severity that a conditional format's formula flags; null if the rule is not ziping's. */
export function flaggedSeverity(formula: string): Severity | null {
  const match = /\bN\(\s*"ziping:(error|warning|info)"\s*\)/i.exec(formula);
  return match ? (match[1]!.toLowerCase() as Severity) : null;
}

/** Returns the sign of the writing that made a rule of ziping's; null if the formula bears none. */
export function writingOf(formula: string): string | null {
  return /"ziping:\w+"\s*\)\s*\+\s*N\(\s*"(\w+)"\s*\)/i.exec(formula)?.[1] ?? null;
}
