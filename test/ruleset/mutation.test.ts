import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS } from '../../src/ruleset/rulesets';
import { rulesetSchema } from '../../src/ruleset/rulesetSchema';
import { EXPECTATIONS } from './expectations';

type Path = readonly (string | number)[];

/** What may be put in place of a rule's value, so that the smallest slip is tried. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ratio: ['all-or-nothing', 'linear'],
  'half-up': ['truncate'],
  truncate: ['half-up'],
};

function* leaves(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value];
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    yield* leaves(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function slipsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  if (!/^\d+(\.\d+)?$/.test(value)) return OTHERS[value] ?? [];
  const hundredths = Math.round(Number(value) * 100);
  return [hundredths - 1, hundredths + 1].map((slip) => String(slip / 100));
}

function withSlip(ruleset: Ruleset, path: Path, slip: unknown): Ruleset {
  const copy = structuredClone(ruleset) as unknown as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  parent[path.at(-1)!] = slip;
  return copy as unknown as Ruleset;
}

const RULES = [
  'execution',
  'quantitative',
  'overAchievement',
  'tiers',
  'grades',
  'rounding',
  'totalWeight',
  'sections',
];

describe.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))('%s', (id, ruleset) => {
  test.each(
    EXPECTATIONS.map((expectation) => [expectation.facts, expectation.given[id], expectation.read] as const),
  )('%s → %s', (_, expected, read) => {
    expect(read(ruleset)).toBe(expected);
  });

  const mutants = [...leaves(ruleset)]
    .filter(([path]) => RULES.includes(String(path[0])))
    .flatMap(([path, value]) => slipsOf(value).map((slip) => ({ path, value, slip })))
    .map(({ path, value, slip }) => [path.join('.'), value, slip, withSlip(ruleset, path, slip)] as const);

  test('there are slips to try', () => {
    expect(mutants.length).toBeGreaterThan(30);
  });

  test.each(mutants)('%s: %s mistyped as %s is noticed', (_, __, ___, mutant) => {
    const isNoticed =
      !rulesetSchema.safeParse(mutant).success ||
      EXPECTATIONS.some((expectation) => expectation.read(mutant) !== expectation.given[id]);
    if (!isNoticed) throw new Error('All answers stay the same: ask one more question in expectations.ts.');
  });
});
