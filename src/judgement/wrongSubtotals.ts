import { onceACell, sum } from '../form/cells/sum';
import type { Form, Indicator, NumberEntry, Subtotal } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import type { Address } from '../sheet/address';

/** A sum among the rows that the scores above it do not give. */
export interface WrongSubtotal {
  readonly subtotal: Subtotal;
  /** What they add up to, in 分. */
  readonly sum: Decimal;
  /** The cells of the scores that it should be the sum of. */
  readonly of: readonly Address[];
}

/**
 * Returns the sums among the rows (小计) that are wrong. A sum is of rows whose weights its own weight adds up; the
 * execution may be among them. Where no rows fit its weight, or one of the scores is unknown, it is not judged.
 */
export function wrongSubtotals(form: Form): readonly WrongSubtotal[] {
  return (form.subtotals ?? []).flatMap((subtotal) => wrongOf(subtotal, form) ?? []);
}

interface Terms {
  readonly weights: readonly (NumberEntry | null | undefined)[];
  readonly scores: readonly (NumberEntry | null | undefined)[];
}

function wrongOf(subtotal: Subtotal, form: Form): WrongSubtotal | null {
  const { weight, score, rows } = subtotal;
  if (score.number === null || !score.calculated || score.elsewhere) return null;
  const fund = form.scoredFund === null ? null : form.funds[form.scoredFund];
  const ways = rows.flatMap((indices) => {
    const counted = indices.map((index) => form.indicators[index]!).filter(({ kind }) => kind === 'scored');
    const terms = termsOf(counted);
    return [terms, { weights: [fund?.weight, ...terms.weights], scores: [fund?.score, ...terms.scores] }];
  });
  const fits = ways.filter(
    ({ weights }) => weight?.number != null && sum(onceACell(weights))?.eq(weight.number) === true,
  );
  const sums = fits.map(({ scores }) => (scores.every(isKnown) ? sum(onceACell(scores)) : null));
  const [first] = sums;
  if (!first || sums.some((each) => each === null || agrees(score, each))) return null;
  return { subtotal, sum: first, of: fits[0]!.scores.flatMap((entry) => entry?.at ?? []) };
}

function termsOf(counted: readonly Indicator[]): Terms {
  return {
    weights: counted.map(({ weight }) => weight),
    scores: counted.filter(({ scoredWith }) => scoredWith === null).map(({ score }) => score),
  };
}

/** A fund row without a score has none to add. */
function isKnown(entry: NumberEntry | null | undefined): boolean {
  return entry == null || (entry.number !== null && entry.calculated && !entry.elsewhere);
}
