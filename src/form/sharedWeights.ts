import type { Indicator } from './form';

/**
 * A weight merged over several indicators with scores of their own is what they weigh together; how it
 * is divided among them no cell says, so none of them has it.
 */
export function withoutSharedWeights(indicators: readonly Indicator[]): readonly Indicator[] {
  const shared = new Set<number>();
  for (const indicator of indicators) {
    if (isShared(indicator) && isHeldBySeveral(indicator, indicators)) shared.add(indicator.weight!.at.row);
  }
  if (shared.size === 0) return indicators;
  return indicators.map((indicator) =>
    indicator.weight && shared.has(indicator.weight.at.row) ? { ...indicator, weight: null } : indicator,
  );
}

/** The weight began in a row above, the score did not. */
function isShared({ kind, row, weight, scoredWith }: Indicator): boolean {
  return kind === 'scored' && weight !== null && weight.at.row < row && scoredWith === null;
}

/** Where the other rows count for nothing, the one that does has the weight alone. */
function isHeldBySeveral({ weight }: Indicator, indicators: readonly Indicator[]): boolean {
  const holders = indicators.filter(
    (other) => other.kind === 'scored' && other.weight?.at.row === weight!.at.row,
  );
  return holders.length > 1;
}
