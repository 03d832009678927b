import { Decimal } from '../../../src/notation/decimal';
import { inDigits } from '../slip';
import type { Slip } from '../slip';
import type { What } from '../slots';

const MONEY: ReadonlySet<What> = new Set(['initial budget', 'budget', 'executed', 'part of the funds']);

export default {
  does: '元 typed for 万元, or 万元 for 元',
  isKnown: true,
  make: inDigits(
    (digits, dice) => new Decimal(digits).times(dice.chance(0.7) ? 10_000 : '0.0001').toFixed(),
    ({ what }) => MONEY.has(what),
  ),
} satisfies Slip;
