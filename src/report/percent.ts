import { Decimal, HUNDRED } from '../notation/decimal';
import { decimalText } from './decimalText';

/** Prints a fraction of a report as a percentage: 0.4268 → 42.68%; null stays null. */
export function percent(fraction: string | null): string | null {
  return fraction === null ? null : `${decimalText(new Decimal(fraction).times(HUNDRED))}%`;
}
