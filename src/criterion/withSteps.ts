import type { End, Gives, Interval, Portion, Reference, Rule, Steps, When } from './criterion';
import type { StepsAsWritten } from './deductions';
import { isFull, isNothing } from './portion';
import type { Amount } from './scan';
import { FULL } from './scan';

/** Steps of a sentence, with the condition before them and what is said behind them. */
export interface StepsSaid {
  readonly written: StepsAsWritten;
  readonly when: When | null;
  part: Steps['part'];
  most: Portion | null;
}

/**
 * Adds a sentence’s steps to its rules, and works out what steps and proportions refer to; null where the sentence
 * does not say.
 * @param standard what the sentence names as the standard (以95%为标准)
 */
export function withSteps(
  ruled: readonly Rule[],
  said: readonly StepsSaid[],
  standard: Amount | null,
): Rule[] | null {
  const rules = [...ruled];
  const best = rules.find((rule) => rule.gives.kind === 'award' && isBest(rule, rules));
  const steps = said.flatMap((one) => {
    const sides: readonly (Steps['side'] | null)[] =
      one.written.side === 'either' ? ['below', 'above'] : [one.written.side];
    return sides.map((side) => ({ ...one, side }));
  });
  if (steps.some(({ when }) => when === null) && rules.some((rule) => isRung(rule, best))) return null;
  const isBoth = steps.some(({ side }) => side === 'above') && steps.some(({ side }) => side === 'below');
  let full = best ?? null;
  const done: Rule[] = [];
  for (const { written, when, side: told, part, most } of steps) {
    const side = told ?? sideOf(when, full?.when ?? null);
    if (!side) return null;
    if (!full) {
      full = standardRule(standard, isBoth ? null : side);
      rules.unshift(full);
    } else if (full.when.kind === 'interval' && !isBoth) {
      const widened = withoutFarEnd(full.when, side);
      const index = rules.indexOf(full);
      full = { ...full, when: widened };
      rules[index] = full;
    }
    const from = referenceOf(full.when, side);
    if (
      !from ||
      (written.ofTarget && from !== 'target' && written.side !== null && full.when.kind !== 'interval')
    )
      return null;
    if (written.every.value.lte(0)) return null;
    const beyond = complementOf(full.when, side);
    const condition = when ? narrowed(when, beyond) : beyond;
    if (!condition) return null;
    done.push({
      when: condition,
      gives: { kind: 'steps', side, from, every: written.every.value, loss: written.loss, part, most },
    });
  }
  const all = [...rules, ...done];
  return all.map((rule) =>
    rule.gives.kind === 'proportion'
      ? { ...rule, gives: { kind: 'proportion', of: proportionOf(full, rule) } }
      : rule,
  );
}

/** True for an award that no other of the sentence tops. */
export function isBest(rule: Rule, rules: readonly Rule[]): boolean {
  if (rule.gives.kind !== 'award') return false;
  const { award } = rule.gives;
  if (isFull(award)) return true;
  const others = rules.flatMap(({ gives }) => (gives.kind === 'award' ? [gives.award] : []));
  if (others.some(isFull) || award.kind !== 'points') return false;
  return (
    others.every((other) => other.kind === 'share' || other.points.lte(award.points)) && award.points.gt(0)
  );
}

/** A rung below full marks: steps without a condition behind it may go down from either. */
function isRung(rule: Rule, best: Rule | undefined): boolean {
  return (
    rule !== best && rule.gives.kind === 'award' && rule.when.kind !== 'words' && !isNothing(rule.gives.award)
  );
}

/** >100%的，每1个百分点扣…: on which side the steps lead away from full marks. */
function sideOf(when: When | null, full: When | null): Steps['side'] | null {
  const one = when ?? full;
  if (one?.kind !== 'interval') return null;
  if (when)
    return one.upper && !one.lower ? 'below' : one.lower && !one.upper ? 'above' : sideBetween(one, full);
  return one.upper && !one.lower ? 'above' : one.lower && !one.upper ? 'below' : null;
}

function sideBetween(when: Interval, full: When | null): Steps['side'] | null {
  if (full?.kind !== 'interval') return null;
  if (full.lower && when.upper?.value.lte(full.lower.value)) return 'below';
  return full.upper && when.lower?.value.gte(full.upper.value) ? 'above' : null;
}

/** Full marks where only the standard is named, or the row's own target. */
function standardRule(standard: Amount | null, side: Steps['side'] | null): Rule {
  const gives: Gives = { kind: 'award', award: FULL };
  if (!standard) return { when: { kind: 'target', met: true }, gives };
  const end: End = { value: standard.value, belongs: 'yes' };
  return {
    when: { kind: 'interval', lower: side === 'above' ? null : end, upper: side === 'below' ? null : end },
    gives,
  };
}

/** 100%计满分，每低于5%扣2分: nothing is taken off above, so full marks go on there. */
function withoutFarEnd(full: Interval, side: Steps['side']): Interval {
  const isPoint = full.lower !== null && full.upper !== null && full.lower.value.eq(full.upper.value);
  if (!isPoint) return full;
  return side === 'below' ? { ...full, upper: null } : { ...full, lower: null };
}

function referenceOf(full: When, side: Steps['side']): Reference | null {
  if (full.kind === 'target') return full.met ? 'target' : null;
  // 按时完成得满分，每延迟一天扣…: those words are the target.
  if (full.kind === 'words') return 'target';
  if (full.kind !== 'interval') return null;
  return (side === 'below' ? full.lower : full.upper)?.value ?? null;
}

/** What lies on one side of full marks. */
export function complementOf(full: When, side: Steps['side']): When {
  if (full.kind !== 'interval') return { kind: 'target', met: false };
  const end = side === 'below' ? full.lower! : full.upper!;
  const turned: End = { value: end.value, belongs: TURNED[end.belongs] };
  return side === 'below'
    ? { kind: 'interval', lower: null, upper: turned }
    : { kind: 'interval', lower: turned, upper: null };
}

const TURNED: Readonly<Record<End['belongs'], End['belongs']>> = { yes: 'no', no: 'yes', unsaid: 'no' };

/** The condition that stands before steps, where it lies on their side: >0，每超过一个百分点扣0.8分. */
function narrowed(when: When, beyond: When): When | null {
  if (when.kind === 'otherwise') return beyond;
  if (when.kind === 'target' && beyond.kind === 'target') return when.met ? null : beyond;
  if (when.kind === 'target' && beyond.kind === 'interval') return when.met ? null : beyond;
  if (when.kind !== 'interval' || beyond.kind !== 'interval') return null;
  if (beyond.upper) {
    if (!when.upper || when.upper.value.gt(beyond.upper.value)) return null;
    return when.upper.value.eq(beyond.upper.value) ? { ...when, upper: beyond.upper } : when;
  }
  if (!when.lower || when.lower.value.lt(beyond.lower!.value)) return null;
  return when.lower.value.eq(beyond.lower!.value) ? { ...when, lower: beyond.lower } : when;
}

/** Finds what a proportion is of: the bound at which full marks begin, else the target. */
function proportionOf(full: Rule | null, rule: Rule): Reference {
  if (full?.when.kind !== 'interval' || rule === full) return 'target';
  return full.when.lower?.value ?? full.when.upper?.value ?? 'target';
}
