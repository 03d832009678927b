import { Decimal } from '../../src/notation/decimal';
import type { Board } from './board';
import type { IndicatorRow } from './chart';

/** Target and achievement of a row, in one unit; dates as months counted from year 0. */
export interface Quantities {
  readonly a: Decimal;
  readonly b: Decimal;
  /** `unknown` where no sign says it. */
  readonly direction: 'up' | 'down' | 'exact' | 'unknown';
  readonly isDate: boolean;
  readonly isShare: boolean;
  /** Target and achievement are of different kinds: 20册 and 20人. */
  readonly mismatch: boolean;
}

const SIGNS: Readonly<Record<string, Quantities['direction']>> = {
  '≥': 'up',
  '>': 'up',
  '≧': 'up',
  '≤': 'down',
  '<': 'down',
  '≦': 'down',
  '=': 'exact',
  '═': 'exact',
};

const QUANTITY = /^([≥>≧≤<≦=═])?(\d[\d,]*(?:\.\d+)?)([^\d≥≤]{0,8})$/;
const DATE = /^([≤<])?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底)?(?:之?前)?$/;

/** What factor a unit is of the one that it belongs to. */
const FACTORS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  元: ['元', 1],
  万元: ['元', 10_000],
  亿元: ['元', 100_000_000],
  人: ['人', 1],
  万人: ['人', 10_000],
};

interface Quantity {
  readonly direction: Quantities['direction'];
  readonly number: Decimal;
  readonly unit: string;
  readonly isDate: boolean;
}

function quantityOf(text: string): Quantity | null {
  const plain = text.replace(/\s/g, '');
  const date = DATE.exec(plain);
  if (date) {
    const [, sign, year = '0', month = '', day = '31'] = date;
    const number = new Decimal(year).times(12).plus(month).plus(new Decimal(day).div(100));
    return {
      direction: sign || /前$/.test(plain) ? 'down' : 'unknown',
      number,
      unit: year === '0' ? '月' : '年月',
      isDate: true,
    };
  }
  const match = QUANTITY.exec(plain);
  if (!match) return null;
  const [, sign, number = '', unit = ''] = match;
  const bare = unit.replace(/[()（）]/g, '');
  return {
    direction: (sign && SIGNS[sign]) || 'unknown',
    number: new Decimal(number.replaceAll(',', '')),
    unit: bare,
    isDate: false,
  };
}

/** What a row wants and what was done; null where either is in words. */
export function quantitiesIn(board: Board, { sign, target, unit, actual }: IndicatorRow): Quantities | null {
  if (target === null || actual === null) return null;
  // 100% with % in the column of units is said twice.
  const column = board.text(unit);
  const value = board.text(target);
  const wanted = quantityOf(
    board.text(sign) + (column !== '' && value.endsWith(column) ? value : value + column),
  );
  const done = quantityOf(board.text(actual));
  if (!wanted || !done) return null;
  if (wanted.isDate || done.isDate) {
    if (!(wanted.isDate && done.isDate)) return null;
    const [a, b] = [wanted.number, done.number];
    if (wanted.unit !== done.unit) return null;
    return { a, b, direction: 'down', isDate: true, isShare: false, mismatch: false };
  }
  const isShare = wanted.unit === '%' || (wanted.unit === '' && done.unit === '%');
  // A bare 1 may be all, and a bare 0.95 may be 95 %.
  if (isShare && done.unit === '' && done.number.lte(1) && wanted.number.gt(1)) return null;
  // Who writes a bare number on one side means the other's unit.
  const [unitA, unitB] = [wanted.unit || done.unit, done.unit || wanted.unit];
  const [baseA, factorA] = FACTORS[unitA] ?? [unitA, 1];
  const [baseB, factorB] = FACTORS[unitB] ?? [unitB, 1];
  return {
    a: wanted.number.times(factorA),
    b: done.number.times(factorB),
    direction: wanted.direction,
    isDate: false,
    isShare,
    mismatch: baseA !== baseB,
  };
}
