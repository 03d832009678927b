import type { Decimal } from '../notation/decimal';

/**
 * A decimal as the number that a cell stores. This is the only place where a decimal becomes a
 * double: the nearest one, whose 15 significant digits Excel shows as the decimal again.
 */
export function cellNumber(value: Decimal): number {
  return value.toNumber();
}
