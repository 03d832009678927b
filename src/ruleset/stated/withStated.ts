import { Decimal, ONE } from '../../notation/decimal';
import { bandFaults, gradeFaults, tierFaults, weightFaults } from '../contradictions';
import type { Grade, Ruleset, Tier } from '../ruleset';
import type { StatedNumber } from './stated';
import { isSameValue } from './statedIn';

/** The id of the source that blocks with a stated number name. */
export const FORM_SOURCE = 'this-form';

/** A ruleset with what a form states in place of its own numbers. */
export interface Overlaid<Number extends StatedNumber> {
  readonly ruleset: Ruleset;
  /** The numbers that were taken over; those with which the ruleset would contradict itself are left out. */
  readonly taken: readonly Number[];
  /** Those of them that differ from the ruleset’s. Where none differs, the ruleset is the base itself. */
  readonly differing: readonly Number[];
}

/**
 * Puts stated numbers in the place of a ruleset's own, one by one. A number with which the ruleset would no
 * longer be one (tiers of another count than it names, a weight beyond the whole) is left out.
 */
export function withStated<Number extends StatedNumber & { readonly quote?: string }>(
  base: Ruleset,
  stated: readonly Number[],
): Overlaid<Number> {
  let ruleset = base;
  const taken: Number[] = [];
  const differing: Number[] = [];
  for (const number of stated) {
    const next = withNumber(ruleset, number);
    if (!next) continue;
    if (next !== ruleset && hasFault(next)) continue;
    taken.push(number);
    if (next === ruleset) continue;
    ruleset = next;
    differing.push(number);
  }
  return { ruleset: differing.length === 0 ? base : shared(base, ruleset, differing), taken, differing };
}

type Block = 'execution' | 'quantitative' | 'overAchievement' | 'tiers' | 'grades' | 'rounding' | 'sections';

/**
 * Returns the ruleset with a number; the same object where it has that number already, null where it cannot take it.
 */
function withNumber(ruleset: Ruleset, number: StatedNumber): Ruleset | null {
  switch (number.path) {
    case 'execution.weight':
      return withEntries(ruleset, 'execution', { weight: number.value });
    case 'execution.criterion':
      return withEntries(ruleset, 'execution', { criterion: number.value });
    case 'execution.noteBelow':
      return withEntries(ruleset, 'execution', { noteBelow: number.value });
    case 'quantitative.positive':
      return withEntries(ruleset, 'quantitative', { positive: number.value });
    case 'quantitative.reverse':
      return withEntries(ruleset, 'quantitative', { reverse: number.value });
    case 'overAchievement.bands':
      return withEntries(ruleset, 'overAchievement', noteFromFirst(ruleset, number.value));
    case 'overAchievement.noteFrom':
      return withEntries(ruleset, 'overAchievement', noteFrom(ruleset, number.value));
    case 'overAchievement.zeroNoteFrom':
      return withEntries(ruleset, 'overAchievement', { zeroNoteFrom: number.value });
    case 'tiers.list': {
      const list = tiersFrom(ruleset.tiers.list, number.value);
      return list && withEntries(ruleset, 'tiers', { list });
    }
    case 'grades.list': {
      const list = gradesFrom(ruleset.grades.list, number.value);
      return list && withEntries(ruleset, 'grades', { list });
    }
    case 'rounding.places':
      return withEntries(ruleset, 'rounding', { places: number.value });
    case 'rounding.mode':
      return withEntries(ruleset, 'rounding', { mode: number.value });
    default: {
      const name = number.path.slice('sections.weights.'.length);
      if (ruleset.sections?.weights[name] === number.value) return ruleset;
      const { weights, required } = ruleset.sections ?? { weights: {}, required: false };
      const sections = { weights: { ...weights, [name]: number.value }, required, source: FORM_SOURCE };
      return { ...ruleset, sections };
    }
  }
}

function withEntries<Name extends Exclude<Block, 'sections'>>(
  ruleset: Ruleset,
  name: Name,
  entries: Partial<Ruleset[Name]>,
): Ruleset {
  const block = ruleset[name];
  const isKnown = Object.entries(entries).every(([key, value]) =>
    isSameValue(block[key as keyof typeof block], value),
  );
  return isKnown ? ruleset : { ...ruleset, [name]: { ...block, ...entries, source: FORM_SOURCE } };
}

/** Nothing warns below the multiple that the form asks for a note from. */
function noteFrom(
  { overAchievement: { warnFrom } }: Ruleset,
  value: string,
): Partial<Ruleset['overAchievement']> {
  const isBelow = warnFrom !== null && new Decimal(warnFrom).lt(value);
  return { noteFrom: value, warnFrom: isBelow ? null : warnFrom };
}

/**
 * Where points are taken off from a band on, a note is due from there on, and none below it: the bands say
 * what is far too much.
 */
function noteFromFirst(
  { overAchievement }: Ruleset,
  bands: Ruleset['overAchievement']['bands'],
): Partial<Ruleset['overAchievement']> {
  const [first] = bands;
  if (!first) return { bands };
  const isStated = overAchievement.source === FORM_SOURCE && overAchievement.noteFrom !== null;
  return {
    bands,
    warnFrom: null,
    noteFrom: isStated ? overAchievement.noteFrom : ONE.plus(first.from).toFixed(),
  };
}

/** The ruleset's tiers with other beginnings; null where the form has more or fewer of them. */
function tiersFrom(list: readonly Tier[], begins: readonly string[]): readonly Tier[] | null {
  if (list.length !== begins.length + 1) return null;
  return list.map((tier, i) => ({ ...tier, from: begins[i] ?? '0', to: begins[i - 1] ?? '1' }));
}

/** The form's grades; where it leaves the lowest out, the ruleset's own lowest if the others are named alike. */
function gradesFrom(list: readonly Grade[], stated: readonly Grade[]): readonly Grade[] | null {
  if (new Decimal(stated.at(-1)!.from).isZero()) return stated;
  const isAlike = list.length === stated.length + 1 && stated.every(({ name }, i) => name === list[i]!.name);
  return isAlike ? [...stated, list.at(-1)!] : null;
}

function hasFault(ruleset: Ruleset): boolean {
  return (
    bandFaults(ruleset.overAchievement.bands).length > 0 ||
    tierFaults(ruleset.tiers.list).length > 0 ||
    gradeFaults(ruleset.grades.list).length > 0 ||
    weightFaults(ruleset).length > 0
  );
}

const BLOCKS: readonly Block[] = [
  'execution',
  'quantitative',
  'overAchievement',
  'tiers',
  'grades',
  'rounding',
  'sections',
];

/** Overlaid rulesets by what was taken over: a thousand forms of an office share one. */
const known = new WeakMap<Ruleset, Map<string, Ruleset>>();
const MOST_KEPT = 64;

function shared(
  base: Ruleset,
  ruleset: Ruleset,
  taken: readonly (StatedNumber & { readonly quote?: string })[],
): Ruleset {
  const key = JSON.stringify(taken.map(({ path, value, quote }) => [path, value, quote]));
  let kept = known.get(base);
  if (!kept || kept.size >= MOST_KEPT) known.set(base, (kept = new Map()));
  const before = kept.get(key);
  if (before) return before;
  const sourced = withSource(ruleset, taken);
  kept.set(key, sourced);
  return sourced;
}

/** The form as a source, in place of those that no block names any more. */
function withSource(ruleset: Ruleset, taken: readonly { readonly quote?: string }[]): Ruleset {
  const named = new Set(BLOCKS.map((block) => ruleset[block]?.source));
  const quotes = [...new Set(taken.flatMap(({ quote }) => quote ?? []))];
  return {
    ...ruleset,
    sources: [
      ...ruleset.sources.filter(({ id }) => named.has(id) && id !== FORM_SOURCE),
      {
        id: FORM_SOURCE,
        title: { 'zh-CN': '本表写明的计分办法', 'en-US': 'The rules that this form prints' },
        status: 'seen',
        quote: quotes.join('；'),
      },
    ],
  };
}
