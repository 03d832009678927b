import type { Area } from '../cells/area';
import type { Place } from '../cells/place';
import type { FundRole } from '../form';
import type { FundColumn } from '../words/fundWords';
import { AMOUNTS, isAmount } from './fundColumns';
import { partName } from './fundsAcross';

/** Rows below labels of parts that may hold their amounts. */
const MOST_ROWS = 8;

/** A funds block whose columns are the parts of the money: where each amount of the total and the parts stands. */
export interface Transposed {
  readonly at: Place;
  /** Of each part the row and the column of its amounts. */
  readonly parts: readonly TransposedPart[];
  /** The last row. */
  readonly bottom: number;
}

interface TransposedPart {
  readonly label: string;
  readonly role: FundRole;
  readonly cells: ReadonlyMap<FundColumn, { readonly row: number; readonly column: number }>;
}

/**
 * A block whose headings are the parts (年度资金总额 | 财政拨款 | 其他资金) and whose rows are the amounts, each
 * labelled at its left (预算数, 执行数), or by a side label over the headings and one row of numbers
 * (预算资金 | 合计 | 财政拨款, below it the amounts). Null where budget and execution were not both found.
 */
export function transposedIn(area: Area, rows: readonly (readonly Place[])[]): Transposed | null {
  const start = rows.findIndex(headsParts);
  if (start < 0) return null;
  const found = new Map<string, { role: FundRole; label: string; cells: Map<FundColumn, Place> }>();
  let heads = partsIn(rows[start]!.slice(1));
  let side = amountOf(rows[start]!);
  let bottom = start;
  for (let index = start + 1; index < Math.min(rows.length, start + MOST_ROWS); index += 1) {
    const places = rows[index]!;
    if (headsParts(places)) {
      heads = partsIn(places.slice(1));
      side = amountOf(places);
      continue;
    }
    const amount = amountOf(places) ?? side;
    if (amount === null) break;
    side = null;
    bottom = index;
    for (const { place, role } of heads) {
      const cell = area.place(places[0]!.row, place.column);
      const key = role === 'total' ? role : partName(place.text);
      const part = found.get(key) ?? { role, label: place.text, cells: new Map<FundColumn, Place>() };
      part.cells.set(amount, cell);
      found.set(key, part);
    }
  }
  const total = found.get('total')?.cells;
  const isRead = ['budget', 'executed'].every((amount) => {
    const cell = total?.get(amount as FundColumn);
    return cell !== undefined && isAmount(cell);
  });
  if (!isRead) return null;
  return { at: rows[start]![0]!, parts: [...found.values()], bottom: rows[bottom]![0]!.row };
}

function partsIn(places: readonly Place[]): { readonly place: Place; readonly role: FundRole }[] {
  return places.flatMap((place) => {
    const role = place.wording.fundHeading === null ? place.wording.fundRole : null;
    return role === null ? [] : [{ place, role }];
  });
}

/** At least a total and a part behind the first cell, and no amounts. */
function headsParts(places: readonly Place[]): boolean {
  if (places.length < 3 || places.some(isAmount)) return false;
  const roles = partsIn(places.slice(1)).map(({ role }) => role);
  return roles.length >= 2 && roles.includes('total') && places.slice(1).every(isNoAmount);
}

function isNoAmount({ wording }: Place): boolean {
  return wording.fundHeading === null || !AMOUNTS.includes(wording.fundHeading);
}

/** The amount that a row's first cells name, 预算数 or 执行数. */
function amountOf(places: readonly Place[]): FundColumn | null {
  for (const { wording } of places.slice(0, 2)) if (wording.fundHeading !== null) return wording.fundHeading;
  return null;
}
