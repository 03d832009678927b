import type { Entry, NumberEntry } from '../form/form';
import { decimalOfExcel } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import type { CellValue } from '../sheet/cell';
import { cellNumber } from './cellNumber';
import { firstNumber, respell } from './respell';

/** What stands beside the number of a fact: a sign before it, a unit behind it. A sentence is no fact of one number. */
const LONGEST_BESIDE = 6;

/**
 * Puts another number into a cell and keeps everything else in it: `≥100人次` → `≥1000人次`. Null where the cell holds
 * more than its one number, a formula, or another number than was read there (5.8万 of a form in 元): then a person
 * has to type it.
 * @param recorded the number that was read
 */
export function factContent(entry: Entry, recorded: Decimal | null, number: Decimal): CellValue | null {
  if (entry.formula !== null) return null;
  const { value } = entry;
  if (value === null) return cellNumber(number);
  if (recorded === null) return null;
  if (typeof value === 'number') return decimalOfExcel(value).eq(recorded) ? cellNumber(number) : null;
  if (typeof value !== 'string' || isPart(entry)) return null;
  const there = firstNumber(value);
  if (!there?.number.eq(recorded)) return null;
  return value.trim().length - there.text.length <= LONGEST_BESIDE ? respell(value, number) : null;
}

function isPart(entry: Entry | NumberEntry): boolean {
  return 'isPart' in entry && entry.isPart === true;
}
