import type { Ruleset } from './ruleset';
import { DEFAULT_RULESET, rulesetById } from './rulesets';

/** The blocks of a ruleset that a file need not repeat; its id, its name and what it says about itself are its own. */
type Entries = Readonly<Record<string, unknown>>;

/**
 * Completes a ruleset file that says `extends: "mof-2020"` and gives only what differs: its entries replace those of
 * the built-in ruleset one by one. A list replaces the whole list; sources are added, and those that no block names
 * any more are dropped. What the built-in one says about itself is not said of the file. A file that extends nothing
 * stays as it is.
 */
export function extended(file: unknown): unknown {
  if (!isObject(file) || file.extends === undefined) return file;
  const { extends: name, sources, ...entries } = file;
  const named = typeof name === 'string' ? rulesetById(name) : undefined;
  const base = named ?? DEFAULT_RULESET;
  // An unknown base stays among the entries, as the one that is wrong; the others are not missing.
  const own = named ? entries : { ...entries, extends: name };
  const { id: _id, name: _name, about: _about, sources: known, ...rest } = base;
  const whole = merged(rest, own) as Entries;
  return { ...whole, sources: withSources(whole, known, sources) };
}

function merged(base: unknown, own: unknown): unknown {
  if (!isObject(base) || !isObject(own)) return own;
  const keys = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in own ? merged(base[key], own[key]) : base[key]] as const),
  );
}

/** The file's own sources, then those of the base that are still named and not replaced. */
function withSources(whole: Entries, known: Ruleset['sources'], own: unknown): unknown {
  if (own !== undefined && !Array.isArray(own)) return own;
  const list: readonly unknown[] = own ?? [];
  const ids = new Set(list.map((source) => (isObject(source) ? source.id : undefined)));
  const named = new Set(Object.values(whole).map((block) => (isObject(block) ? block.source : undefined)));
  return [...list, ...known.filter(({ id }) => named.has(id) && !ids.has(id))];
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
