import type { Assessment } from '../../assessment/assessment';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';

/** A note that is still a draft, with the names of the indicators that share its cell. */
export interface Draft {
  readonly at: Address;
  readonly names: readonly string[];
  readonly text: string;
}

/** The notes of a form that a person still has to complete. */
export function draftsOf({ judgement }: Assessment): readonly Draft[] {
  const drafts = new Map<string, { at: Address; names: string[]; text: string }>();
  for (const {
    indicator,
    note: { state },
  } of judgement.rows) {
    const { note, name } = indicator;
    if (!note || state !== 'draft') continue;
    const known = drafts.get(toA1(note.at));
    if (known) known.names.push(name);
    else drafts.set(toA1(note.at), { at: note.at, names: [name], text: note.text });
  }
  return [...drafts.values()];
}
