import type { Ruleset } from '../../src/ruleset/ruleset';

type Path = readonly (string | number)[];

/** A ruleset with one of its values mistyped. */
export interface Slip {
  readonly place: string;
  readonly value: unknown;
  readonly slip: unknown;
  readonly mistyped: Ruleset;
}

/** Blocks whose values decide scores, notes or grades. */
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

/** What may be put in place of a rule's value, so that the smallest slip is tried. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ratio: ['all-or-nothing', 'linear'],
  linear: ['all-or-nothing', 'ratio'],
  'half-up': ['truncate'],
  truncate: ['half-up'],
};

/** Every value of a ruleset, mistyped as little as can be: a number by a hundredth, a word by another. */
export function slipsIn(ruleset: Ruleset): readonly Slip[] {
  return [...leaves(ruleset)]
    .filter(([path]) => RULES.includes(String(path[0])))
    .flatMap(([path, value]) =>
      slipsOf(value).map((slip) => ({
        place: path.join('.'),
        value,
        slip,
        mistyped: withSlip(ruleset, path, slip),
      })),
    );
}

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
