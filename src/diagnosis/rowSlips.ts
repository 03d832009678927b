import { Decimal, ONE } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import { roundScore } from '../scoring/rounding';
import type { Rules } from '../scoring/rules';
import type { IndicatorScore } from '../scoring/scorecard';
import { entryWith, hasFormula, measuredOf } from './arithmeticCells';
import type { ArithmeticCell, Contradiction, Culprit, Explanation } from './diagnosis';
import { numberOf } from './equation';
import type { Changes, Equation } from './equation';
import { failed } from './causes';
import { reevaluate } from './scoreEquations';
import type { Search } from './search';
import { isTellingSlip, slipsOf } from './slips';
import type { SlipKind, Window } from './slips';
import type { DiagnosedForm } from './diagnosedForm';

/**
 * An indicator's score is not what the rules give, though it would be just that if one slip in the target
 * or achievement had not been made, and the recorded total was added up with the score as it stands. Then
 * the fact is more likely wrong than these two results. Null where nothing speaks for that.
 * @param others the form's equations but those of rows
 */
export function suspectedFacts(
  row: Equation,
  others: readonly Equation[],
  base: Changes,
  search: Search,
  subject: DiagnosedForm,
): Contradiction | null {
  const { of, from } = row;
  const index = of.indicator!;
  const exact = row.exact(base);
  // Rounded up to all of the weight: that is what somebody did, and no slip.
  if (exact instanceof Decimal && agrees(entryWith(of, numberOf(of, base)!), exact)) return null;
  if (!others.some((other) => confirms(of, other, base))) return null;
  const isChanged = from.some((cell) => base.has(cell));
  const now = isChanged ? reevaluate(subject, index, base) : subject.card.indicators[index]!;
  const facts = MEASURES.flatMap((role) => meantIn(role, row, now, base, subject));
  if (facts.length === 0) return null;
  const right = row.solve(of, base);
  const explanations: Explanation[] = facts.map((fact) => ({ culprits: [fact], followers: [] }));
  explanations.push({ culprits: [{ ...search.culprit(of, right, base), slip: null }], followers: [] });
  return { fault: 'undecided', at: of.at, equations: [failed(row, base)], explanations };
}

const MEASURES = ['target', 'actual'] as const;

/** A total, or a coefficient's product, that somebody typed and that agrees with the score. A formula always does. */
function confirms(score: ArithmeticCell, { kind, of, from, state }: Equation, base: Changes): boolean {
  if (kind !== 'total' && kind !== 'coefficient') return false;
  return !hasFormula(of) && (of === score || from.includes(score)) && state(base) === 'holds';
}

type Outcome = Pick<IndicatorScore, 'ratio' | 'direction' | 'reached'>;

/** The number that may have been meant in a target or achievement: the likeliest slip only. */
function meantIn(
  role: 'target' | 'actual',
  row: Equation,
  now: Outcome,
  base: Changes,
  subject: DiagnosedForm,
): readonly Culprit[] {
  const { form, cells, rules } = subject;
  const index = row.of.indicator!;
  const cell = cells.ofMeasure(index, role);
  if (!(cell?.recorded instanceof Decimal) || hasFormula(cell)) return [];
  const { recorded } = cell;
  const score = numberOf(row.of, base)!;
  const windows = windowsFor(
    role,
    recorded,
    now,
    score,
    form.indicators[index]!.weight?.number ?? null,
    rules.step,
  );
  for (const slip of slipsOf(recorded, measuredOf(form, cell), windows)) {
    if (!isTellingSlip(slip, recorded)) continue;
    const changes = new Map(base).set(cell, slip.meant);
    if (row.state(changes) !== 'holds') continue;
    const then = reevaluate(subject, index, changes);
    const isMeant = then.reached ? isJustReached(then, slip.kind, now) : isExactly(score, then, rules);
    if (isMeant) return [{ cell, value: slip.meant, slip: slip.kind, isByRule: false }];
  }
  return [];
}

/** Nearly any larger number reaches a target: only one that is not far beyond it is believed to be meant. */
const AT_MOST_BEYOND = new Decimal('1.3');
const AT_LEAST_BEHIND = new Decimal('0.769');

/**
 * Where the number that was meant must lie: of a whole score near the target, else where the score is the
 * share of the weight that the achievement is of the target. Undefined where no ratio tells.
 * @param step one unit of the last place of a score, by which rounding may have moved it
 */
function windowsFor(
  role: 'target' | 'actual',
  recorded: Decimal,
  { ratio, direction }: Outcome,
  score: Decimal,
  weight: Decimal | null,
  step: Decimal,
): readonly Window[] | undefined {
  // Nothing is none of any target.
  if (ratio?.isZero() && role === 'target' && direction === 'positive' && score.gt(0)) return [];
  if (!ratio || ratio.lte(0) || !weight?.gt(0)) return undefined;
  // The number with which target and achievement would be the same.
  const even = role === 'actual' ? recorded.div(ratio) : recorded.times(ratio);
  if (score.gte(weight)) return [{ from: even.times(AT_LEAST_BEHIND), to: even.times(AT_MOST_BEYOND) }];
  if (score.lte(step)) return [];
  const [least, most] = [score.minus(step).div(weight), score.plus(step).div(weight)];
  const share: Window = { from: even.times(least), to: even.times(most) };
  const turned: Window = { from: even.div(most), to: even.div(least) };
  const isActual = role === 'actual';
  if (direction === 'positive') return [isActual ? share : turned];
  // (1 − (B−A) ÷ A) × weight: B is as far beyond A as the share is short of one.
  const linear: Window = isActual
    ? { from: even.times(TWO.minus(most)), to: even.times(TWO.minus(least)) }
    : { from: even.div(TWO.minus(least)), to: even.div(TWO.minus(most)) };
  const reverse = [isActual ? turned : share, linear];
  return direction === 'reverse' ? reverse : [isActual ? share : turned, ...reverse];
}

const TWO = ONE.plus(ONE);

/**
 * Another digit reaches a target too easily to be believed; so does a target's lost digit, where much more
 * was achieved than was asked for, as happens: there only the very number is.
 */
function isJustReached({ ratio, direction }: IndicatorScore, kind: SlipKind, now: Outcome): boolean {
  if (kind === 'digit-wrong') return false;
  if (ratio === null) return direction === 'range';
  if (ratio.isZero()) return false;
  if (kind === 'digit-lost' && now.reached) return ratio.eq(ONE);
  const beyond = direction === 'reverse' ? ONE.div(ratio) : ratio;
  return beyond.lte(AT_MOST_BEYOND);
}

/** The score is just what the ruleset makes of the exact one: near it are too many others. */
function isExactly(score: Decimal, { exact }: IndicatorScore, rules: Rules): boolean {
  return exact !== null && roundScore(exact, rules).eq(score);
}
