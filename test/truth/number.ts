import { Decimal } from '../../src/notation/decimal';
import type { Cell } from '../../src/sheet/cell';
import { numberCell, textCell } from './board';

/**
 * How this measure reads what a cell shows. It is plain on purpose and shares nothing with the program:
 * what it does not understand at once it leaves alone, and says nothing about.
 */

export const NOTHING = /^[-—–/]?$/;

/** A number with the decimal places that it is recorded with. */
export interface Recorded {
  readonly number: Decimal;
  readonly places: number;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

function plainOf(text: string): string {
  return text.trim().replace(/[,，\s]/g, '');
}

/** An amount, a weight or a score: `nothing` where the cell is blank or holds a sign for it. */
export function numberOf(cell: Cell | undefined): Recorded | 'nothing' | 'unreadable' {
  if (!cell || cell.value === null) return 'nothing';
  const text = plainOf(cell.text).replace(/(?:万元|元|分)$/, '');
  if (typeof cell.value === 'number') {
    const stored = new Decimal(cell.value.toPrecision(15));
    const shown = PLAIN.test(text) ? (text.split('.')[1]?.length ?? 0) : 0;
    return { number: stored, places: Math.max(stored.decimalPlaces(), shown) };
  }
  if (NOTHING.test(text)) return 'nothing';
  if (!PLAIN.test(text)) return 'unreadable';
  return { number: new Decimal(text), places: text.split('.')[1]?.length ?? 0 };
}

/** A share as a fraction, in each way that it can be meant: 0.9614 and 96.14 without a sign mean the same. */
export function sharesOf(cell: Cell | undefined): readonly Recorded[] | 'nothing' | 'unreadable' {
  const isPercent = cell !== undefined && cell.text.trim().endsWith('%');
  if (isPercent && typeof cell.value === 'number') {
    // The whole stored share counts, where the format shows less of it.
    const stored = new Decimal(cell.value.toPrecision(15));
    const shown = cell.text.trim().slice(0, -1).split('.')[1]?.length ?? 0;
    return [{ number: stored, places: Math.max(stored.decimalPlaces(), shown + 2) }];
  }
  if (isPercent) {
    const text = plainOf(cell.text).slice(0, -1);
    if (!PLAIN.test(text)) return 'unreadable';
    return [hundredth({ number: new Decimal(text), places: text.split('.')[1]?.length ?? 0 })];
  }
  const recorded = numberOf(cell);
  return typeof recorded === 'string' ? recorded : [recorded, hundredth(recorded)];
}

function hundredth({ number, places }: Recorded): Recorded {
  return { number: number.div(100), places: places + 2 };
}

/** Recorded values hold by any rounding to their own precision. */
export function agrees({ number, places }: Recorded, exact: Decimal): boolean {
  return number.minus(exact).abs().lt(new Decimal(10).pow(-places));
}

/** True where what a cell shows is all that it holds: 0.862 as 86% is not. */
export function showsAll({ value, text, format }: Cell): boolean {
  if (typeof value !== 'number') return true;
  const shown = plainOf(text).replace(/[^\d.-]/g, '');
  const scale = format.includes('%') ? 100 : 1;
  return PLAIN.test(shown) && new Decimal(shown).eq(new Decimal(value.toPrecision(15)).times(scale));
}

/** A number inside a cell, as somebody types it, and the cell with another one typed there. */
export interface Typed {
  readonly digits: string;
  with(digits: string): Cell;
}

const FIRST_NUMBER = /^([^\d-]*)(\d[\d,]*(?:\.\d+)?)(.*)$/s;

/** The first number of a cell; null where there is none. */
export function typedIn(cell: Cell | undefined): Typed | null {
  if (!cell || cell.formula !== null) return null;
  if (typeof cell.value === 'number') {
    const isPercent = cell.format.includes('%');
    const stored = new Decimal(cell.value.toPrecision(15)).times(isPercent ? 100 : 1);
    return {
      digits: stored.toFixed(),
      with: (digits) =>
        numberCell(
          new Decimal(digits)
            .div(isPercent ? 100 : 1)
            .toDecimalPlaces(14)
            .toNumber(),
          cell.format,
        ),
    };
  }
  if (typeof cell.value !== 'string') return null;
  const match = FIRST_NUMBER.exec(cell.value);
  if (!match) return null;
  const [, before = '', number = '', behind = ''] = match;
  const hasSeparators = number.includes(',');
  return {
    digits: number.replaceAll(',', ''),
    with: (digits) => textCell(before + (hasSeparators ? separated(digits) : digits) + behind),
  };
}

export function separated(digits: string): string {
  const [whole = '', cents] = digits.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? parted : `${parted}.${cents}`;
}
