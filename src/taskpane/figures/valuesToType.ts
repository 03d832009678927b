import { contentText, placesOf } from '../../report/contentText';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';

/** What somebody has to type where ziping may not write. */
export interface ValueToType {
  /** A1. */
  readonly cell: string;
  readonly kind: Edit['kind'];
  /** '' to empty the cell. */
  readonly value: string;
}

/** The values of edits as people type them, in the order in which the edits stand. */
export function valuesToType(edits: readonly Edit[]): readonly ValueToType[] {
  return edits.map(({ at, kind, after }) => ({
    cell: toA1(at),
    kind,
    value: contentText(after, placesOf(after)),
  }));
}

/** The same to be copied: a line for each cell, address and value with a tab between, as Excel pastes them. */
export function copiedValues(values: readonly ValueToType[]): string {
  return values.map(({ cell, value }) => `${cell}\t${value.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
