import type { Decimal } from '../notation/decimal';
import { Decimal as DecimalOf } from '../notation/decimal';

/** How a person comes to type, or to leave, a number that was not meant. */
export type SlipKind =
  | 'digits-swapped'
  | 'digit-lost'
  | 'digit-doubled'
  /** One digit is another one. */
  | 'digit-wrong'
  /** The decimal point stands one to three places off. */
  | 'point-shifted'
  /** 元 where 万元 were asked for: 10,000 times too much. */
  | 'yuan-for-wanyuan'
  /** 万元 where 元 were asked for. */
  | 'wanyuan-for-yuan'
  /** A share written a hundred times too large or too small. */
  | 'percent-for-fraction'
  | 'sign-turned'
  /** The number of another year or of the year's beginning was left. */
  | 'last-year'
  /** A result that was not worked out anew when its facts changed. */
  | 'outdated';

/** A number that somebody may have meant, and the slip that made the recorded one of it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly meant: Decimal;
}

/** What a number is, which decides the factors that people confuse. */
export type Measured = 'amount' | 'share' | 'number';

/** Numbers from one to another, both included. */
export interface Window {
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * Returns the numbers that somebody who typed this one may have meant, likelier slips first. Only those within one of
 * the windows are made. For 0 there is none: nothing tells what it was.
 */
export function slipsOf(
  recorded: Decimal,
  measured: Measured,
  windows: readonly Window[] = EVERYTHING,
): readonly Slip[] {
  if (recorded.isZero()) return [];
  const slips: Slip[] = [];
  const isWithin = (meant: Decimal): boolean =>
    windows.some(({ from, to }) => meant.gte(from) && meant.lte(to));
  const add = (kind: SlipKind, meant: Decimal): void => {
    if (!isWithin(meant) || meant.eq(recorded)) return;
    if (!slips.some((slip) => slip.meant.e === meant.e && slip.meant.eq(meant))) slips.push({ kind, meant });
  };
  // What has another number of digits than all in the windows need not be made.
  const reaches = (digitsMore: number): boolean =>
    windows.some(({ from, to }) => from.e <= recorded.e + digitsMore && to.e >= recorded.e + digitsMore);
  const reachesBeyond = windows.some(({ to }) => to.e > recorded.e);
  const digits = recorded.abs().toFixed();
  if (recorded.isNegative()) add('sign-turned', recorded.neg());
  // Behind a point a zero may be among the digits that change places.
  if (reaches(0) || recorded.e < 0) for (const meant of swapped(digits)) add('digits-swapped', meant);
  for (const [kind, factor] of factorsOf(measured)) {
    if (reaches(factor.e)) add(kind, recorded.abs().times(factor));
  }
  if (reaches(-1) || reaches(0)) for (const meant of undoubled(digits)) add('digit-doubled', meant);
  if (reachesBeyond) for (const meant of completed(digits)) add('digit-lost', meant);
  if (reaches(0)) for (const meant of corrected(digits)) add('digit-wrong', meant);
  return slips;
}

const EVERYTHING: readonly Window[] = [{ from: new DecimalOf('1e-30'), to: new DecimalOf('1e30') }];

/** Returns the slip that turns the number that was meant into the recorded one; null where none does. */
export function slipBetween(recorded: Decimal, meant: Decimal, measured: Measured): SlipKind | null {
  if (recorded.eq(meant) || recorded.isZero() || meant.isZero()) return null;
  if (recorded.eq(meant.neg())) return 'sign-turned';
  if (recorded.isNegative() || meant.isNegative()) return null;
  const [is, was] = [recorded.toFixed(), meant.toFixed()];
  const isOneOf = (numbers: Iterable<Decimal>): boolean => {
    for (const number of numbers) if (number.eq(meant)) return true;
    return false;
  };
  if (isOneOf(swapped(is))) return 'digits-swapped';
  const factor = factorsOf(measured).find(([, by]) => recorded.times(by).eq(meant));
  if (factor) return factor[0];
  if (isOneOf(undoubled(is))) return 'digit-doubled';
  if (Math.abs(was.length - is.length) <= 2 && losesTo(was, recorded)) return 'digit-lost';
  return is.length === was.length && differsByOne(is, was) ? 'digit-wrong' : null;
}

/** By what a recorded number is to be multiplied to become the one that was meant. */
const SHIFTS: readonly (readonly [SlipKind, Decimal])[] = ['0.1', '10', '0.01', '100', '0.001', '1000'].map(
  (factor) => ['point-shifted', new DecimalOf(factor)],
);
const HUNDREDFOLD: readonly (readonly [SlipKind, Decimal])[] = ['0.01', '100'].map((factor) => [
  'percent-for-fraction',
  new DecimalOf(factor),
]);
const FACTORS: Readonly<Record<Measured, readonly (readonly [SlipKind, Decimal])[]>> = {
  amount: [
    ['yuan-for-wanyuan', new DecimalOf('0.0001')],
    ['wanyuan-for-yuan', new DecimalOf('10000')],
    ...SHIFTS,
  ],
  share: [...HUNDREDFOLD, ...SHIFTS],
  number: SHIFTS,
};

function factorsOf(measured: Measured): readonly (readonly [SlipKind, Decimal])[] {
  return FACTORS[measured];
}

const TEN_DIGITS = [...'0123456789'];

/** Nobody means 05: a number that begins with a zero it does not need. */
function meant(text: string): Decimal | null {
  return /^0\d/.test(text) ? null : new DecimalOf(text);
}

/** Two digits beside each other exchanged, across the point too; the 0 of 0.84 is none of them. */
function* swapped(text: string): Generator<Decimal> {
  const at = digitPlaces(text).slice(text.startsWith('0.') ? 1 : 0);
  for (let i = 0; i + 1 < at.length; i += 1) {
    const letters = [...text];
    const [one, other] = [at[i]!, at[i + 1]!];
    [letters[one], letters[other]] = [letters[other]!, letters[one]!];
    const number = meant(letters.join(''));
    if (number) yield number;
  }
}

/** One of two like digits beside each other left out. */
function* undoubled(text: string): Generator<Decimal> {
  for (let i = 0; i + 1 < text.length; i += 1) {
    if (text[i] === text[i + 1]) yield new DecimalOf(text.slice(0, i) + text.slice(i + 1));
  }
}

/** One digit more before the point: behind it a lost digit is not told from a rounding. */
function* completed(recorded: string): Generator<Decimal> {
  // Of 4.25 without its first digit .25 is left, which is shown as 0.25.
  const text = recorded.startsWith('0.') ? recorded.slice(1) : recorded;
  const [whole] = text.split('.') as [string];
  for (let i = 0; i <= whole.length; i += 1) {
    for (const digit of TEN_DIGITS) {
      const number = meant(text.slice(0, i) + digit + text.slice(i));
      if (number) yield number;
    }
  }
}

/** Of fewer digits, too much looks like one of them exchanged. */
const DIGITS_TO_GO_BY = 3;

/**
 * A last digit can be exchanged so that it fits any result to its precision: only a difference that is
 * more than this share of the number says anything.
 */
const SHARE_TO_GO_BY = '0.05';

/** False for a digit exchanged that changes the number by so little that it explains anything. */
export function isTellingSlip({ kind, meant }: Slip, recorded: Decimal): boolean {
  return kind !== 'digit-wrong' || meant.minus(recorded).abs().gte(meant.abs().times(SHARE_TO_GO_BY));
}

/** One of the first digits exchanged for another; the others change too little to tell anything. */
function* corrected(text: string): Generator<Decimal> {
  if (digitsThatCount(text) < DIGITS_TO_GO_BY) return;
  const first = text.search(/[1-9]/);
  for (const i of digitPlaces(text).filter((place) => place >= first && place <= first + 2)) {
    for (const digit of TEN_DIGITS) {
      const number = digit === text[i] ? null : meant(text.slice(0, i) + digit + text.slice(i + 1));
      if (number) yield number;
    }
  }
}

function losesTo(was: string, recorded: Decimal): boolean {
  const [whole] = was.split('.') as [string];
  if (was.length < 2) return false;
  return [...whole].some((_, i) => new DecimalOf(was.slice(0, i) + was.slice(i + 1)).eq(recorded));
}

function differsByOne(is: string, was: string): boolean {
  if (digitsThatCount(is) < DIGITS_TO_GO_BY || is.indexOf('.') !== was.indexOf('.')) return false;
  let differing = 0;
  for (let i = 0; i < is.length; i += 1) if (is[i] !== was[i]) differing += 1;
  return differing === 1;
}

/** 0.84 has two. */
function digitsThatCount(text: string): number {
  return text.replace('.', '').replace(/^0+/, '').length;
}

function digitPlaces(text: string): readonly number[] {
  return [...text].flatMap((letter, i) => (letter === '.' ? [] : [i]));
}
