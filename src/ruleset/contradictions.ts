import type { Localized } from '../locales/localized';
import { Decimal } from '../notation/decimal';
import { EXPECTED } from './expected';

/**
 * A place in a ruleset that contradicts the rest of it, and what was expected there. The functions below read what is
 * there, complete or not, because other mistakes may stand beside it.
 */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: Localized;
}

/** Bands ascend and do not overlap; only the last may be without end. */
export function bandFaults(bands: unknown): Fault[] {
  const list = listOf(bands);
  return list.flatMap((band, i) => {
    const from = numberAt(band, 'from');
    const to = numberAt(band, 'to');
    const before = numberAt(list[i - 1], 'to');
    const isEndless = field(band, 'to') === null;
    return [
      ...faultIf(isEndless ? i < list.length - 1 : from && to?.lte(from), [i, 'to'], EXPECTED.bandEnd),
      ...faultIf(before && from?.lt(before), [i, 'from'], EXPECTED.bandStart),
    ];
  });
}

/** Tiers cover the whole weight from the best down, each score in exactly one of them. */
export function tierFaults(tiers: unknown): Fault[] {
  const list = listOf(tiers);
  const bounds = list.flatMap((tier, i) => {
    const from = numberAt(tier, 'from');
    const to = numberAt(tier, 'to');
    const before = numberAt(list[i - 1], 'from');
    const isFirst = i === 0;
    const openAbove = field(tier, 'openAbove');
    const isEmpty = to && from?.gte(to);
    const isLast = i === list.length - 1;
    return [
      ...faultIf(isFirst && to && !to.eq(1), [i, 'to'], EXPECTED.firstTierEnd),
      ...faultIf(before && to && !to.eq(before), [i, 'to'], EXPECTED.tierEnd),
      ...faultIf(isFirst && openAbove === true, [i, 'openAbove'], EXPECTED.firstTierClosed),
      ...faultIf(!isFirst && openAbove === false, [i, 'openAbove'], EXPECTED.tierOpen),
      ...faultIf(isEmpty, [i, 'from'], EXPECTED.tierStart),
      ...faultIf(isLast && !isEmpty && from && !from.isZero(), [i, 'from'], EXPECTED.lastTierStart),
    ];
  });
  return [...repeated(list, 'id', EXPECTED.uniqueId), ...bounds];
}

/** Grades descend to 0, so that every total has one. */
export function gradeFaults(grades: unknown): Fault[] {
  const list = listOf(grades);
  const bounds = list.flatMap((grade, i) => {
    const from = numberAt(grade, 'from');
    const before = numberAt(list[i - 1], 'from');
    const isNoLower = before && from?.gte(before);
    const isLast = i === list.length - 1;
    return [
      ...faultIf(isNoLower, [i, 'from'], EXPECTED.gradeStart),
      ...faultIf(isLast && !isNoLower && from && !from.isZero(), [i, 'from'], EXPECTED.lastGradeStart),
    ];
  });
  return [...repeated(list, 'name', EXPECTED.uniqueName), ...bounds];
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

/** Ids of sources are unique, and every block names one of them. */
export function sourceFaults(ruleset: unknown): Fault[] {
  const sources = field(ruleset, 'sources');
  if (!Array.isArray(sources)) return [];
  const ids = sources.map((source) => field(source, 'id'));
  const faults = repeated(sources, 'id', EXPECTED.uniqueId).map(({ path, expected }) => ({
    path: ['sources', ...path],
    expected,
  }));
  const unknown = SOURCED.flatMap((block) => {
    const source = field(field(ruleset, block), 'source');
    const isUnknown = typeof source === 'string' && !ids.includes(source);
    return faultIf(isUnknown, [block, 'source'], EXPECTED.knownSource);
  });
  return [...faults, ...unknown];
}

/** No part of the weight and no grade lies beyond the whole. */
export function weightFaults(ruleset: unknown): Fault[] {
  const total = numberAt(ruleset, 'totalWeight');
  if (!total) return [];
  const weights = field(field(ruleset, 'sections'), 'weights');
  const parts: (readonly [Fault['path'], Decimal | null])[] = [
    [['execution', 'weight'], numberAt(field(ruleset, 'execution'), 'weight')],
    ...Object.keys(isObject(weights) ? weights : {}).map(
      (name) => [['sections', 'weights', name], numberAt(weights, name)] as const,
    ),
    ...listOf(field(field(ruleset, 'grades'), 'list')).map(
      (grade, i) => [['grades', 'list', i, 'from'], numberAt(grade, 'from')] as const,
    ),
  ];
  return parts.flatMap(([path, part]) => faultIf(part?.gt(total), path, EXPECTED.withinTotal));
}

function faultIf(condition: unknown, path: Fault['path'], expected: Localized): Fault[] {
  return condition ? [{ path, expected }] : [];
}

function repeated(list: readonly unknown[], key: string, expected: Localized): Fault[] {
  const values = list.map((item) => field(item, key));
  return values.flatMap((value, i) =>
    faultIf(value !== undefined && values.indexOf(value) < i, [i, key], expected),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** Returns the decimal that stands there; null where there is none, which another mistake tells. */
function numberAt(value: unknown, key: string): Decimal | null {
  const text = field(value, key);
  return typeof text === 'string' && /^\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null;
}
