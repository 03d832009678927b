import type { Decimal as DecimalJs } from 'decimal.js';
import type { RuleList } from '../criterion/criterion';
import { Decimal, unitOfPlace } from '../notation/decimal';
import { readExecutionCriterion } from '../ruleset/executionCriterion';
import type { PenaltyBand, Ruleset } from '../ruleset/ruleset';

export interface BandRule {
  readonly band: PenaltyBand;
  readonly from: Decimal;
  readonly to: Decimal | null;
  readonly deduct: Decimal;
}

export interface TierRule {
  readonly id: string;
  readonly name: Ruleset['tiers']['list'][number]['name'];
  readonly from: Decimal;
  readonly to: Decimal;
  readonly openAbove: boolean;
  readonly words: readonly string[];
}

/** How decimal.js names a way of rounding. */
export type RoundingMode = DecimalJs.Rounding;

/** A ruleset whose numbers are read once, so that scoring a row parses no text. */
export interface Rules {
  readonly ruleset: Ruleset;
  readonly executionWeight: Decimal;
  /** What budget execution earns otherwise than weight × rate; null: nothing. */
  readonly executionCriterion: RuleList | null;
  readonly noteBelow: Decimal | null;
  readonly bands: readonly BandRule[];
  readonly warnFrom: Decimal | null;
  readonly noteFrom: Decimal | null;
  readonly zeroNoteFrom: Decimal | null;
  readonly tiers: readonly TierRule[];
  readonly grades: readonly { readonly name: string; readonly from: Decimal }[];
  readonly places: number;
  readonly mode: RoundingMode;
  /** One unit of the last place of a score: 0.01. */
  readonly step: Decimal;
}

const known = new WeakMap<Ruleset, Rules>();

/** Compiles a ruleset; the same object always gives the same result. */
export function rulesOf(ruleset: Ruleset): Rules {
  let rules = known.get(ruleset);
  if (!rules) known.set(ruleset, (rules = compile(ruleset)));
  return rules;
}

function compile(ruleset: Ruleset): Rules {
  const { execution, overAchievement, tiers, grades, rounding } = ruleset;
  return {
    ruleset,
    executionWeight: new Decimal(execution.weight),
    executionCriterion: execution.criterion == null ? null : readExecutionCriterion(execution.criterion),
    noteBelow: decimalOrNull(execution.noteBelow),
    bands: overAchievement.bands.map((band) => ({
      band,
      from: new Decimal(band.from),
      to: decimalOrNull(band.to),
      deduct: new Decimal(band.deduct),
    })),
    warnFrom: decimalOrNull(overAchievement.warnFrom),
    noteFrom: decimalOrNull(overAchievement.noteFrom),
    zeroNoteFrom: decimalOrNull(overAchievement.zeroNoteFrom ?? null),
    tiers: tiers.list.map(({ id, name, from, to, openAbove, words }) => ({
      id,
      name,
      from: new Decimal(from),
      to: new Decimal(to),
      openAbove,
      words: words ?? [],
    })),
    grades: grades.list.map(({ name, from }) => ({ name, from: new Decimal(from) })),
    places: rounding.places,
    mode: rounding.mode === 'truncate' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP,
    step: unitOfPlace(rounding.places),
  };
}

function decimalOrNull(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
