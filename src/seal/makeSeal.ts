import type { Ruleset } from '../ruleset/ruleset';
import { Problem } from '../sheet/problem';
import type { Sheet } from '../sheet/sheet';
import { canonicalCells } from './canonicalCells';
import type { CanonicalCell } from './canonicalCells';
import type { Seal, SealedRuleset } from './seal';
import type { SealableAssessment } from './sealedForms';
import { sha256 } from './sha256';

/**
 * Eight digits tell cells apart: two texts in four thousand million share them, and the digest of the whole still
 * tells the difference.
 */
const DIGITS = 8;

/**
 * The seal of a workbook that is ready.
 * @param date YYYY-MM-DD
 * @throws Problem `not-ready`
 */
export function makeSeal(
  sheets: readonly Sheet[],
  { status, assessments }: SealableAssessment,
  date: string,
): Seal {
  if (status !== 'ready') throw notReady();
  const cells = canonicalCells(
    sheets,
    assessments.map(({ form }) => form),
  );
  const rulesets = new Set(assessments.map(({ choice }) => choice.ruleset));
  return {
    version: 1,
    date,
    rulesets: [...rulesets].map(sealedRuleset),
    digest: digestOf(cells),
    cells: Object.fromEntries(
      [...digestsBySheet(cells)].map(([sheet, digests]) => [
        sheet,
        [...digests].map(([cell, digest]) => `${cell} ${digest}`).join(','),
      ]),
    ),
  };
}

/** SHA-256 of all cells: one JSON array of sheet, address and text a line. */
export function digestOf(cells: readonly CanonicalCell[]): string {
  return sha256(cells.map(({ sheet, cell, text }) => `${JSON.stringify([sheet, cell, text])}\n`).join(''));
}

/** By sheet and address, the short digest of each cell. */
export function digestsBySheet(cells: readonly CanonicalCell[]): Map<string, Map<string, string>> {
  const sheets = new Map<string, Map<string, string>>();
  for (const { sheet, cell, text } of cells) {
    const digests = sheets.get(sheet) ?? new Map<string, string>();
    sheets.set(sheet, digests.set(cell, sha256(text).slice(0, DIGITS)));
  }
  return sheets;
}

function sealedRuleset(ruleset: Ruleset): SealedRuleset {
  // What a ruleset says about itself may be said better another day: the rules stay the same.
  const { about: _, ...rules } = ruleset;
  const { id, version } = rules;
  return { id, version, digest: sha256(JSON.stringify(rules, sortedKeys)) };
}

/** The same rules give the same digest in whatever order a file lists their keys. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function notReady(): Problem {
  return new Problem('not-ready', {
    'zh-CN': '工作簿还有错误，不能封存。请先处理全部错误，再校验、封存。',
    'en-US': 'The workbook still has errors and cannot be sealed. Please resolve them and validate it first.',
  });
}
