import type { Address } from '../../sheet/address';
import type { Place } from '../cells/place';
import type { FundRole } from '../form';
import type { FundColumn } from '../words/fundWords';
import { wordOf } from '../words/wordOf';

/** A part of the money whose amounts stand beside the total's, in columns of their own. */
export interface FundPart {
  /** Where its first label stands. */
  readonly at: Address;
  readonly label: string;
  readonly role: FundRole;
  readonly columns: ReadonlyMap<FundColumn, number>;
}

/** A part of the money and, for each amount of it, the column that heads it. */
interface Labelled {
  readonly amount: FundColumn;
  readonly place: Place;
}

/** 总额, 财政拨款 and 其他资金 in one row, each over its amounts: the total's columns, and those of the parts. */
export interface Across {
  /** As written over the total; '' where no label heads it. */
  readonly label: string;
  readonly total: ReadonlyMap<FundColumn, number>;
  readonly parts: readonly FundPart[];
}

const OF_WHICH = /^其中[:：]?/;

/** A part by its name, 其中 or not. */
export function partName(text: string): string {
  return wordOf(text).replace(OF_WHICH, '');
}

/** Puts together what several columns hold of one part: its budget, and what was executed of it. */
export function acrossOf(labels: readonly Labelled[]): Across {
  const total = new Map<FundColumn, number>();
  let label = '';
  const parts = new Map<string, FundPart & { readonly columns: Map<FundColumn, number> }>();
  for (const { amount, place } of labels) {
    const role = place.wording.fundRole;
    if (role === null) continue;
    if (role === 'total' && !total.has(amount)) {
      total.set(amount, place.column);
      label ||= place.text;
      continue;
    }
    const key = partName(place.text);
    const part = parts.get(key) ?? {
      at: { row: place.row, column: place.column },
      label: place.text,
      role,
      columns: new Map<FundColumn, number>(),
    };
    part.columns.set(amount, place.column);
    parts.set(key, part);
  }
  return { label, total, parts: [...parts.values()] };
}
