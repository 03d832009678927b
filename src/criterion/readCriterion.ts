import type { Decimal } from '../notation/decimal';
import type { Unit } from '../notation/meaning';
import { convert } from '../notation/unit';
import { givesAt, type GivesAsWritten } from './awards';
import { conditionAt, joined, otherwiseAt, wordsAt, type Condition } from './conditions';
import type {
  Criterion,
  End,
  Gives,
  Incidents,
  Interval,
  Measured,
  Portion,
  Reference,
  Rule,
  Steps,
  When,
} from './criterion';
import {
  incidentsAt,
  limitAt,
  mostAt,
  partAt,
  stepsAt,
  type IncidentsAsWritten,
  type StepsAsWritten,
} from './deductions';
import { partsOf, withoutEnumerators } from './parts';
import type { Amount } from './scan';
import { amountAt, FULL, matchAt, pointsAt } from './scan';
import { sentenceOf } from './sentence';
import { isFull, isNothing } from './portion';

/** Longer texts are explanations, not criteria. */
const LONGEST = 600;
/** Said where somebody is to judge: no number follows from such a sentence. */
const JUDGED =
  /酌情|酌|视情|视.{0,6}情况|适当|左右|专家|综合评|综合判|根据.{0,12}情况.{0,4}(?:评|打|得|给)|(?:得|计|给|赋|评|记|扣)\d+(?:\.\d+)?分?[-~至]\d+(?:\.\d+)?分/;

/**
 * What a row's own criterion says; null where a sentence of it is not understood wholly, for half a
 * criterion would be another one. Never throws.
 * @param text the cell's text
 * @param name the indicator's: the criterion may call its quantity so
 */
export function readCriterion(text: string, name = ''): Criterion | null {
  if (text.length > LONGEST) return null;
  const sentence = sentenceOf(text);
  if (sentence === '' || JUDGED.test(sentence)) return null;
  const own = sentenceOf(name);
  const plain = readRules(sentence, own);
  if (plain && !inWordsOnly(plain)) return plain;
  const parts = partsOf(sentence);
  if (parts) return parts;
  const listed = withoutEnumerators(sentence);
  const list = listed === sentence ? null : readRules(listed, own);
  if (list && !inWordsOnly(list)) return list;
  return plain;
}

function inWordsOnly(criterion: Criterion): boolean {
  return criterion.kind === 'rules' && criterion.rules.some(({ when }) => when.kind === 'words');
}

/** What stands in a sentence, one after another. */
type Item =
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'gives'; readonly gives: GivesAsWritten }
  | { readonly is: 'steps'; readonly steps: StepsAsWritten }
  | { readonly is: 'incidents'; readonly incidents: IncidentsAsWritten }
  | { readonly is: 'part'; readonly part: Steps['part'] }
  | { readonly is: 'most'; readonly most: Portion }
  | { readonly is: 'standard'; readonly amount: Amount }
  | { readonly is: 'full'; readonly points: Decimal };

const SEPARATORS =
  /[,.;。、:!()]+|的(?=[,;。])|其中[,:]?|(?:评分|计分|评价|赋分|打分)(?:标准|办法|规则|方法|细则|说明|依据)(?:为|是|如下)?[:,]?/y;
const STANDARD = /以/y;
const AS_STANDARD = /(?:为(?:评价|评分|计分|考核)?(?:标准|基准|目标值?)|(?:为)?基数)/y;
const FULL_STATED =
  /(?:本项|该项|本指标|该指标|此项|指标)?(?:满分|标准分|分值|总分|基础分|权重分?)(?:为|是|:|=)?/y;

function readRules(sentence: string, name: string): Criterion | null {
  const items: Item[] = [];
  let at = 0;
  while (at < sentence.length) {
    if (matchAt(SEPARATORS, sentence, at)) {
      at = SEPARATORS.lastIndex;
      continue;
    }
    const limit = limitAt(sentence, at);
    const found = limit === null ? itemAt(sentence, at, name) : null;
    if (limit === null && !found) return null;
    if (found) items.push(found.item);
    at = limit ?? found!.end;
  }
  return assembled(items);
}

function itemAt(
  text: string,
  at: number,
  name: string,
): { readonly item: Item; readonly end: number } | null {
  const standard = standardAt(text, at);
  if (standard) return standard;
  const part = partAt(text, at);
  if (part) return { item: { is: 'part', part: part.item }, end: part.end };
  const most = mostAt(text, at);
  if (most) return { item: { is: 'most', most: most.item }, end: most.end };
  const steps = stepsAt(text, at);
  if (steps) return { item: { is: 'steps', steps: steps.item }, end: steps.end };
  const incidents = incidentsAt(text, at);
  if (incidents) return { item: { is: 'incidents', incidents: incidents.item }, end: incidents.end };
  const otherwise = otherwiseAt(text, at);
  if (otherwise) return { item: { is: 'condition', condition: otherwise.item }, end: otherwise.end };
  const gives = givesAt(text, at, name);
  if (gives) return { item: { is: 'gives', gives: gives.item }, end: gives.end };
  const condition = conditionAt(text, at, name) ?? wordsAt(text, at);
  return condition && { item: { is: 'condition', condition: condition.item }, end: condition.end };
}

function standardAt(text: string, at: number): { readonly item: Item; readonly end: number } | null {
  if (matchAt(STANDARD, text, at)) {
    const amount = amountAt(text, STANDARD.lastIndex);
    if (amount && matchAt(AS_STANDARD, text, amount.end))
      return { item: { is: 'standard', amount: amount.item }, end: AS_STANDARD.lastIndex };
  }
  if (!matchAt(FULL_STATED, text, at)) return null;
  const points = pointsAt(text, FULL_STATED.lastIndex);
  return points && { item: { is: 'full', points: points.item }, end: points.end };
}

/** Rules while they are put together. */
class Draft {
  readonly rules: Rule[] = [];
  readonly amounts: Amount[] = [];
  measure: Measured | null = 'unsaid';
  full: Decimal | null = null;
  standard: Amount | null = null;
  pending: When[] = [];
  steps: {
    readonly written: StepsAsWritten;
    readonly when: When | null;
    part: Steps['part'];
    most: Portion | null;
  }[] = [];
  incidents: { readonly written: IncidentsAsWritten; most: Portion | null } | null = null;
}

function assembled(items: readonly Item[]): Criterion | null {
  const draft = new Draft();
  for (const item of items) if (!take(draft, item)) return null;
  if (draft.measure === null) return null;
  if (draft.pending.length > 0) return null;
  if (draft.incidents) return incidentsOf(draft, draft.incidents);
  const unit = unitOf(draft.amounts);
  if (unit === undefined) return null;
  const rules = completed(draft);
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

/** The rules with what steps and proportions refer to. */
function completed(draft: Draft): Rule[] | null {
  const rules = [...draft.rules];
  const best = rules.find((rule) => rule.gives.kind === 'award' && isBest(rule, rules));
  const steps = draft.steps.flatMap((one) => {
    const sides: readonly (Steps['side'] | null)[] =
      one.written.side === 'either' ? ['below', 'above'] : [one.written.side];
    return sides.map((side) => ({ ...one, side }));
  });
  if (steps.some(({ when }) => when === null) && rules.some((rule) => isRung(rule, best))) return null;
  const isBoth = steps.some(({ side }) => side === 'above') && steps.some(({ side }) => side === 'below');
  let full = best ?? null;
  const done: Rule[] = [];
  for (const { written, when, side: said, part, most } of steps) {
    const side = said ?? sideOf(when, full?.when ?? null);
    if (!side) return null;
    if (!full) {
      full = standardRule(draft.standard, isBoth ? null : side);
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

/** The award that no other of the sentence tops. */
function isBest(rule: Rule, rules: readonly Rule[]): boolean {
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

function complementOf(full: When, side: Steps['side']): When {
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

/** Of what a proportion is: of the bound that full marks begin at, else of the target. */
function proportionOf(full: Rule | null, rule: Rule): Reference {
  if (full?.when.kind !== 'interval' || rule === full) return 'target';
  return full.when.lower?.value ?? full.when.upper?.value ?? 'target';
}

/**
 * Intervals are apart, touch, or one lies in the other as its exception; two that only overlap
 * contradict one another. Nothing is said twice in words.
 */
function isConsistent(rules: readonly Rule[]): boolean {
  if (!isScaleOfWords(rules) || !rules.every((rule) => isTakenFromWhole(rule, rules))) return false;
  const seen: string[] = [];
  for (const { when } of rules) {
    if (when.kind === 'interval') continue;
    const key =
      when.kind === 'words'
        ? `words ${when.words}`
        : when.kind === 'target'
          ? `target ${when.met}`
          : when.kind;
    if (seen.includes(key)) return false;
    seen.push(key);
  }
  if (seen.includes('always') && rules.length > 1 && !rules.every(({ gives }) => gives.kind !== 'steps'))
    return false;
  const intervals = rules.flatMap((rule) =>
    rule.when.kind === 'interval' ? [{ rule, when: rule.when }] : [],
  );
  if (intervals.some(({ when }) => isEmpty(when))) return false;
  return intervals.every(({ rule, when }, i) =>
    intervals.slice(i + 1).every((other) => {
      if (!overlap(when, other.when)) return true;
      if (contains(when, other.when) && !contains(other.when, when)) return other.rule.gives.kind !== 'steps';
      if (contains(other.when, when) && !contains(when, other.when)) return rule.gives.kind !== 'steps';
      return false;
    }),
  );
}

/**
 * Words are a scale where they run from full marks or down to nothing. 制度健全得2分 alone may be one
 * requirement of several.
 */
function isScaleOfWords(rules: readonly Rule[]): boolean {
  if (!rules.some(({ when }) => when.kind === 'words')) return true;
  const isBounded = rules.some(
    ({ gives }) =>
      gives.kind === 'steps' || (gives.kind === 'award' && (isFull(gives.award) || isNothing(gives.award))),
  );
  return rules.length > 1 && isBounded;
}

/**
 * Below 90 % so many points are taken off, where the sentence says what 90 % and more is worth. 超1%扣1分 alone more likely
 * means each 1 % beyond the target than a value above 1 %.
 */
function isTakenFromWhole({ when, gives }: Rule, rules: readonly Rule[]): boolean {
  if (gives.kind !== 'less' || when.kind !== 'interval') return true;
  const others = rules.filter((rule) => rule.when !== when);
  return (
    others.some((other) => other.gives.kind === 'award' && other.when.kind === 'interval') &&
    others.some((other) => endsOf(other.when).some((end) => endsOf(when).some((own) => own.eq(end))))
  );
}

function endsOf(when: When): readonly Decimal[] {
  if (when.kind !== 'interval') return [];
  return [when.lower, when.upper].flatMap((end) => end?.value ?? []);
}

function isEmpty({ lower, upper }: Interval): boolean {
  if (!lower || !upper) return false;
  return (
    lower.value.gt(upper.value) ||
    (lower.value.eq(upper.value) && (lower.belongs === 'no' || upper.belongs === 'no'))
  );
}

function overlap(one: Interval, other: Interval): boolean {
  return beginsBelow(one, other) && beginsBelow(other, one);
}

/** Whether `one` begins below the end of `other`; to touch at an end that both claim is to overlap. */
function beginsBelow({ lower }: Interval, { upper }: Interval): boolean {
  if (!lower || !upper) return true;
  if (!lower.value.eq(upper.value)) return lower.value.lt(upper.value);
  return lower.belongs === 'yes' && upper.belongs === 'yes';
}

function contains(outer: Interval, inner: Interval): boolean {
  const below = !outer.lower || (inner.lower !== null && inner.lower.value.gte(outer.lower.value));
  const above = !outer.upper || (inner.upper !== null && inner.upper.value.lte(outer.upper.value));
  return below && above;
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
