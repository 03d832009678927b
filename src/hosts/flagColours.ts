import type { Severity } from '../checks/finding';

/**
 * The fill of a flagged cell, as RRGGBB: the soft red, yellow and blue that Excel's own cell styles
 * use. Black text keeps a contrast above 14:1 on each of them.
 */
export const FLAG_COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFC7CE',
  warning: 'FFEB9C',
  info: 'DDEBF7',
};

/**
 * A condition that is always true and names ziping: N() of a text is 0. Whoever reads the workbook
 * later, in Excel or as a file, recognises ziping's own rules by it.
 * @param writing a sign of letters and digits by which one writing's rules are told from those of
 *   earlier ones, where ids do not tell them apart
 */
export function flagFormula(severity: Severity, writing: string | null = null): string {
  return `N("ziping:${severity}")${writing === null ? '' : `+N("${writing}")`}=0`;
}

/** The severity that a conditional format's formula flags, or null where the rule is not ziping's. */
export function flaggedSeverity(formula: string): Severity | null {
  const match = /\bN\(\s*"ziping:(error|warning|info)"\s*\)/i.exec(formula);
  return match ? (match[1]!.toLowerCase() as Severity) : null;
}

/** The sign of the writing that made a rule of ziping's, or null where it bears none. */
export function writingOf(formula: string): string | null {
  return /"ziping:\w+"\s*\)\s*\+\s*N\(\s*"(\w+)"\s*\)/i.exec(formula)?.[1] ?? null;
}
