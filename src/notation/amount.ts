import type { Decimal } from './decimal';
import type { Unit } from './meaning';
import { normalise } from './normalise';
import { isNothing, isPrintedUnit } from './nothing';
import { wholeNumber } from './number';
import { readQuantity } from './quantity';
import { remembered } from './remembered';
import { convert, unitOf } from './unit';

/** The units in which a form may state its amounts. */
export type MoneyUnit = '元' | '万元';

/** An amount as read; `number` is null unless `reading` is `number`. */
export interface AmountReading {
  readonly reading: 'number' | 'empty' | 'not-a-number';
  /** In the form's money unit. */
  readonly number: Decimal | null;
}

const EMPTY: AmountReading = { reading: 'empty', number: null };
const NOT_A_NUMBER: AmountReading = { reading: 'not-a-number', number: null };

const UNITS: Readonly<Record<MoneyUnit, Unit>> = { 元: unitOf('元')!, 万元: unitOf('万元')! };
const CURRENCY = /^([-(]?)(?:¥|人民币|rmb|cny)/i;
const WHOLE = /整$/;
const ENDS_WITH_SCALE = /[十百千万亿]$/;
const NONE = /^(?:无|没有|暂无)。?$/;
const MAX_LENGTH = 60;

/**
 * An amount in the form's money unit: without a unit of its own it is in that unit, `5.8万` and
 * `164万元` are converted, `(1,234.50)` is negative, `¥` changes nothing. Blank, `-`, `—`, `/`, 无 and a
 * printed unit alone (万元) are nothing (`empty`); `0` and `0.00` are the number zero.
 */
export function readAmount(text: string, moneyUnit: MoneyUnit): AmountReading {
  return READERS[moneyUnit](text);
}

const READERS: Readonly<Record<MoneyUnit, (text: string) => AmountReading>> = {
  元: remembered((text) => amountIn(text, '元')),
  万元: remembered((text) => amountIn(text, '万元')),
};

function amountIn(text: string, moneyUnit: MoneyUnit): AmountReading {
  const plain = normalise(text);
  if (plain === '' || isNothing(plain) || isPrintedUnit(plain) || NONE.test(plain)) return EMPTY;
  if (plain.length > MAX_LENGTH) return NOT_A_NUMBER;
  const amount = plain.replace(CURRENCY, '$1').replace(WHOLE, '');
  const bare = wholeNumber(amount);
  if (bare) return { reading: 'number', number: bare };

  const quantity = readQuantity(ENDS_WITH_SCALE.test(amount) ? `${amount}元` : amount, '');
  if (quantity?.kind !== 'number' || quantity.comparator !== null) return NOT_A_NUMBER;
  if (quantity.change || quantity.doubt || quantity.approximate) return NOT_A_NUMBER;
  const number =
    quantity.unit === null ? quantity.value : convert(quantity.value, quantity.unit, UNITS[moneyUnit]);
  return number === null ? NOT_A_NUMBER : { reading: 'number', number };
}
