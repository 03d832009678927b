import { contentText, placesOf } from '../../report/contentText';
import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';

/** A value that the user has to type because ziping may not write, as on a protected sheet. */
export interface ValueToType {
  /** The cell's A1 address. */
  readonly cell: string;
  readonly kind: Edit['kind'];
  /** The value as one types it; '' to empty the cell. */
  readonly value: string;
}

/** Returns the values of edits as one types them, in the order of the edits. */
export function valuesToType(edits: readonly Edit[]): readonly ValueToType[] {
  return edits.map(({ at, kind, after }) => ({
    cell: toA1(at),
    kind,
    value: contentText(after, placesOf(after)),
  }));
}

/** Returns the values for the clipboard: a line for each cell, address and value with a tab between. */
export function copiedValues(values: readonly ValueToType[]): string {
  return values.map(({ cell, value }) => `${cell}\t${value.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
