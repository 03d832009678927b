import type { Localized } from '../locales/localized';
import { Decimal } from '../notation/decimal';
import { EXPECTED } from './expected';
import type { Grade, PenaltyBand, Tier } from './ruleset';

/** A place in a ruleset that does not go with the others, and what was expected there. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: Localized;
}

/** Bands ascend and do not overlap; only the last may be without end. */
export function bandFaults(bands: readonly PenaltyBand[]): Fault[] {
  const faults: Fault[] = [];
  bands.forEach(({ from, to }, i) => {
    const isLast = i === bands.length - 1;
    if (to === null ? !isLast : new Decimal(to).lte(from)) {
      faults.push({ path: [i, 'to'], expected: EXPECTED.bandEnd });
    }
    const before = bands[i - 1]?.to ?? null;
    if (before !== null && new Decimal(from).lt(before)) {
      faults.push({ path: [i, 'from'], expected: EXPECTED.bandStart });
    }
  });
  return faults;
}

/** Tiers cover the whole weight from the best down, each score in exactly one of them. */
export function tierFaults(tiers: readonly Tier[]): Fault[] {
  const faults: Fault[] = [...repeated(tiers, 'id', EXPECTED.uniqueId)];
  tiers.forEach(({ from, to, openAbove }, i) => {
    const before = tiers[i - 1];
    if (!before && !new Decimal(to).eq(1)) faults.push({ path: [i, 'to'], expected: EXPECTED.firstTierEnd });
    if (before && !new Decimal(to).eq(before.from))
      faults.push({ path: [i, 'to'], expected: EXPECTED.tierEnd });
    if (openAbove !== (before !== undefined)) {
      const expected = before ? EXPECTED.tierOpen : EXPECTED.firstTierClosed;
      faults.push({ path: [i, 'openAbove'], expected });
    }
    if (new Decimal(from).gte(to)) faults.push({ path: [i, 'from'], expected: EXPECTED.tierStart });
    else if (i === tiers.length - 1 && !new Decimal(from).isZero()) {
      faults.push({ path: [i, 'from'], expected: EXPECTED.lastTierStart });
    }
  });
  return faults;
}

/** Grades descend to 0, so that every total has one. */
export function gradeFaults(grades: readonly Grade[]): Fault[] {
  const faults: Fault[] = [...repeated(grades, 'name', EXPECTED.uniqueName)];
  grades.forEach(({ from }, i) => {
    const before = grades[i - 1];
    if (before && new Decimal(from).gte(before.from)) {
      faults.push({ path: [i, 'from'], expected: EXPECTED.gradeStart });
    } else if (i === grades.length - 1 && !new Decimal(from).isZero()) {
      faults.push({ path: [i, 'from'], expected: EXPECTED.lastGradeStart });
    }
  });
  return faults;
}

const SOURCED = [
  'execution',
  'quantitative',
  'overAchievement',
  'tiers',
  'grades',
  'rounding',
  'sections',
] as const;

/** Ids of sources are unique, and every block names one of them. Reads what is there, complete or not. */
export function sourceFaults(ruleset: unknown): Fault[] {
  const sources = field(ruleset, 'sources');
  if (!Array.isArray(sources)) return [];
  const ids = sources.map((source) => field(source, 'id'));
  const faults: Fault[] = ids.flatMap((id, i) =>
    id !== undefined && ids.indexOf(id) < i
      ? [{ path: ['sources', i, 'id'], expected: EXPECTED.uniqueId }]
      : [],
  );
  for (const block of SOURCED) {
    const source = field(field(ruleset, block), 'source');
    if (typeof source === 'string' && !ids.includes(source)) {
      faults.push({ path: [block, 'source'], expected: EXPECTED.knownSource });
    }
  }
  return faults;
}

/** No part of the weight and no grade lies beyond the whole. Reads what is there, complete or not. */
export function weightFaults(ruleset: unknown): Fault[] {
  const total = decimalOf(field(ruleset, 'totalWeight'));
  if (!total) return [];
  const weights = field(field(ruleset, 'sections'), 'weights');
  const grades = field(field(ruleset, 'grades'), 'list');
  const parts: (readonly [Fault['path'], unknown])[] = [
    [['execution', 'weight'], field(field(ruleset, 'execution'), 'weight')],
    ...Object.entries(isObject(weights) ? weights : {}).map(
      ([name, weight]) => [['sections', 'weights', name], weight] as const,
    ),
    ...(Array.isArray(grades) ? grades : []).map(
      (grade, i) => [['grades', 'list', i, 'from'], field(grade, 'from')] as const,
    ),
  ];
  return parts.flatMap(([path, part]) =>
    decimalOf(part)?.gt(total) ? [{ path, expected: EXPECTED.withinTotal }] : [],
  );
}

function repeated<K extends string>(
  list: readonly Readonly<Record<K, string>>[],
  key: K,
  expected: Localized,
): Fault[] {
  const values = list.map((item) => item[key]);
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [{ path: [i, key], expected }] : []));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function decimalOf(value: unknown): Decimal | null {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null;
}
