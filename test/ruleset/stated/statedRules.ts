import { Decimal } from '../../../src/notation/decimal';
import type { StatedNumber } from '../../../src/ruleset/stated/stated';
import { statedIn } from '../../../src/ruleset/stated/statedIn';

/** A penalty as a form states it: shares of the target passed, and the share of the weight taken off. */
export interface StatedBand {
  readonly from: Decimal;
  /** Null: without end. */
  readonly to: Decimal | null;
  readonly deduct: Decimal;
}

/** The numbers of scoring rules that a form prints itself; null where it does not state one. */
export interface StatedRules {
  /** Lower ends of the tiers for achievements in words, as shares, best first, without the last one's 0. */
  readonly tiers: readonly Decimal[] | null;
  /** Totals at which grades begin, in 分, best first, without the last one's 0. */
  readonly grades: readonly Decimal[] | null;
  readonly bands: readonly StatedBand[] | null;
  /** Weight of budget execution in 分. */
  readonly executionWeight: Decimal | null;
  /** Rate below which a reason is asked for, as a fraction. */
  readonly noteBelow: Decimal | null;
  /** Multiple of the target from which a note is asked for. */
  readonly noteFrom: Decimal | null;
  /** Decimal places of scores. */
  readonly places: number | null;
  readonly rounding: 'half-up' | 'truncate' | null;
}

/** What a note states (see statedIn), as numbers to compare with those of a ruleset. */
export function statedRules(note: string): StatedRules {
  const stated = statedIn(note);
  function valueAt<Path extends StatedNumber['path']>(path: Path) {
    const found = stated.find((number) => number.path === path);
    return (found?.value ?? null) as Extract<StatedNumber, { readonly path: Path }>['value'] | null;
  }
  const bands = valueAt('overAchievement.bands');
  const grades = valueAt('grades.list')?.map(({ from }) => new Decimal(from));
  return {
    tiers: valueAt('tiers.list')?.map((begin) => new Decimal(begin)) ?? null,
    grades: grades ? grades.filter((from) => !from.isZero()) : null,
    bands:
      bands?.map(({ from, to, deduct }) => ({
        from: new Decimal(from),
        to: to === null ? null : new Decimal(to),
        deduct: new Decimal(deduct),
      })) ?? null,
    executionWeight: decimalOrNull(valueAt('execution.weight')),
    noteBelow: decimalOrNull(valueAt('execution.noteBelow')),
    noteFrom: decimalOrNull(valueAt('overAchievement.noteFrom')),
    places: valueAt('rounding.places'),
    rounding: valueAt('rounding.mode'),
  };
}

function decimalOrNull(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
