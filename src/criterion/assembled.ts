import type { Decimal } from '../notation/decimal';
import type { Unit } from '../notation/meaning';
import { convert } from '../notation/unit';
import type { GivesAsWritten } from './awards';
import { joined, type Condition } from './conditions';
import { isConsistent } from './isConsistent';
import type { Criterion, Gives, Incidents, Measured, Portion, Rule, Steps, When } from './criterion';
import type { IncidentsAsWritten, StepsAsWritten } from './deductions';
import { isFull } from './portion';
import type { Amount } from './scan';
import { complementOf, isBest, withSteps, type StepsSaid } from './withSteps';

/** What stands in a sentence, one after another. */
export type Item =
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'gives'; readonly gives: GivesAsWritten }
  | { readonly is: 'steps'; readonly steps: StepsAsWritten }
  | { readonly is: 'incidents'; readonly incidents: IncidentsAsWritten }
  | { readonly is: 'part'; readonly part: Steps['part'] }
  | { readonly is: 'most'; readonly most: Portion }
  | { readonly is: 'standard'; readonly amount: Amount }
  | { readonly is: 'full'; readonly points: Decimal };

/** Rules while they are put together. */
class Draft {
  readonly rules: Rule[] = [];
  readonly amounts: Amount[] = [];
  measure: Measured | null = 'unsaid';
  full: Decimal | null = null;
  standard: Amount | null = null;
  pending: When[] = [];
  steps: StepsSaid[] = [];
  incidents: { readonly written: IncidentsAsWritten; most: Portion | null } | null = null;
}

/** Puts a sentence’s items together into a criterion; null where they do not fit together. */
export function assembled(items: readonly Item[]): Criterion | null {
  const draft = new Draft();
  for (const item of items) if (!take(draft, item)) return null;
  if (draft.measure === null) return null;
  if (draft.pending.length > 0) return null;
  if (draft.incidents) return incidentsOf(draft, draft.incidents);
  const unit = unitOf(draft.amounts);
  if (unit === undefined) return null;
  const rules = withSteps(draft.rules, draft.steps, draft.standard);
  if (!rules || rules.length === 0 || !isConsistent(rules)) return null;
  return { kind: 'rules', measure: draft.measure, unit, full: draft.full, rules };
}

/** Takes one more item into the draft; false where it does not go with what came before. */
function take(draft: Draft, item: Item): boolean {
  switch (item.is) {
    case 'condition':
      draft.measure = joined(draft.measure, item.condition.measure);
      draft.amounts.push(...item.condition.units);
      return draft.measure !== null && takeCondition(draft, item.condition);
    case 'gives':
      return takeGives(draft, item.gives);
    case 'steps': {
      if (draft.incidents || draft.pending.length > 1) return false;
      const [when] = draft.pending;
      draft.steps.push({ written: item.steps, when: when ?? null, part: 'unsaid', most: null });
      draft.amounts.push(item.steps.every);
      draft.pending = [];
      return true;
    }
    case 'incidents':
      if (draft.incidents || draft.pending.length > 0) return false;
      draft.incidents = { written: item.incidents, most: null };
      return true;
    case 'part': {
      const last = draft.steps.at(-1);
      if (!last || last.part !== 'unsaid') return false;
      last.part = item.part;
      return true;
    }
    case 'most': {
      const last = draft.incidents ?? draft.steps.at(-1);
      if (!last || last.most !== null) return false;
      last.most = item.most;
      return true;
    }
    case 'standard':
      if (draft.standard) return false;
      draft.standard = item.amount;
      draft.amounts.push(item.amount);
      return true;
    case 'full':
      if (draft.full) return false;
      draft.full = item.points;
      return true;
  }
}

function takeCondition(draft: Draft, { when, beyond }: Condition): boolean {
  if (beyond === undefined) {
    draft.pending.push(when);
    return true;
  }
  const full = draft.rules.find((rule) => isBest(rule, draft.rules))?.when;
  if (full?.kind === 'target' && full.met && beyond === 'below')
    draft.pending.push({ kind: 'target', met: false });
  else if (full?.kind === 'interval' && (beyond === 'below' ? full.lower : full.upper))
    draft.pending.push(complementOf(full, beyond));
  else return false;
  return true;
}

function takeGives(draft: Draft, written: GivesAsWritten): boolean {
  const conditions = draft.pending.length > 0 ? draft.pending : [{ kind: 'always' } as const];
  draft.pending = [];
  const gives: Gives = written.kind === 'proportion' ? { kind: 'proportion', of: 'target' } : written;
  if (conditions[0]!.kind === 'always' && written.kind === 'award') {
    // 得5分 without a condition says nothing unless it is the whole that steps take from.
    return false;
  }
  if (conditions[0]!.kind === 'always' && written.kind === 'less') return false;
  draft.rules.push(...conditions.map((when) => ({ when, gives })));
  return true;
}

/**
 * The one unit of all numbers: null without any, undefined where they differ in kind. Nothing (0) is
 * of every unit.
 */
function unitOf(amounts: readonly Amount[]): Unit | null | undefined {
  const counted = amounts.filter(({ value, unit }) => unit !== null || !value.isZero());
  const [first] = counted;
  if (!first) return null;
  const { unit } = first;
  const isOne = counted.every((other) =>
    unit === null
      ? other.unit === null
      : other.unit !== null && convert(other.value, other.unit, unit)?.eq(other.value),
  );
  return isOne ? unit : undefined;
}

function incidentsOf(draft: Draft, { written, most }: NonNullable<Draft['incidents']>): Incidents | null {
  // 未发生得满分 before it says the same once more; any other rule says something else.
  const isPlain = draft.steps.length === 0 && !draft.standard && draft.rules.every(isWholeInWords);
  if (!isPlain) return null;
  const { unit, what, loss, lacking } = written;
  return { kind: 'incidents', unit, what: lacking ? `缺少${what}` : what, loss, most };
}

function isWholeInWords({ when, gives }: Rule): boolean {
  return when.kind === 'words' && gives.kind === 'award' && isFull(gives.award);
}
