import type { Sheet } from '../sheet/sheet';
import { canonicalCells } from './canonicalCells';
import { digestOf, digestsBySheet } from './makeSeal';
import type { ChangedCell, Seal, SealState } from './seal';
import type { SealedForms } from './sealedForms';

/**
 * Compares a workbook with its seal.
 * @param kept what stands under `SEAL_KEY`
 */
export function sealState(kept: unknown, sheets: readonly Sheet[], { assessments }: SealedForms): SealState {
  if (kept === null || kept === undefined) return { state: 'none' };
  if (!isSeal(kept)) return { state: 'unreadable' };
  const cells = canonicalCells(
    sheets,
    assessments.map(({ form }) => form),
  );
  if (digestOf(cells) === kept.digest) return { state: 'unchanged', seal: kept };
  return { state: 'changed', seal: kept, cells: changedCells(kept, digestsBySheet(cells)) };
}

/** Cells that hold something else, something new, or nothing any more; those that are there first. */
function changedCells({ cells }: Seal, now: ReadonlyMap<string, ReadonlyMap<string, string>>): ChangedCell[] {
  const then = new Map(Object.entries(cells).map(([sheet, list]) => [sheet, digestsIn(list)]));
  const changed: ChangedCell[] = [];
  for (const [sheet, digests] of now) {
    for (const [cell, digest] of digests) {
      if (then.get(sheet)?.get(cell) !== digest) changed.push({ sheet, cell });
    }
  }
  for (const [sheet, digests] of then) {
    for (const cell of digests.keys()) if (!now.get(sheet)?.has(cell)) changed.push({ sheet, cell });
  }
  return changed;
}

function digestsIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(',').flatMap((entry) => {
      const [cell, digest] = entry.split(' ');
      return cell && digest ? [[cell, digest] as const] : [];
    }),
  );
}

function isSeal(kept: unknown): kept is Seal {
  if (!isRecord(kept) || kept.version !== 1 || !isDigest(kept.digest)) return false;
  if (typeof kept.date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(kept.date)) return false;
  if (!isRecord(kept.cells) || !Object.values(kept.cells).every((list) => typeof list === 'string'))
    return false;
  return (
    Array.isArray(kept.rulesets) &&
    kept.rulesets.every(
      (each: unknown) =>
        isRecord(each) &&
        typeof each.id === 'string' &&
        typeof each.version === 'string' &&
        isDigest(each.digest),
    )
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
