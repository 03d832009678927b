import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS } from '../../src/ruleset/rulesets';
import { rulesetSchema } from '../../src/ruleset/rulesetSchema';

/** True only for the very same type: optional, nullable and readonly included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Intersections and nested mapped types written out, so that only the meaning is compared. */
type Plain<T> = T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Plain<T[K]> };

test('the schema and the type say the same', () => {
  const same: Same<Plain<z.infer<typeof rulesetSchema>>, Plain<Ruleset>> = true;
  expect(same).toBe(true);
});

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))('%s is valid', (_, ruleset) => {
  expect(rulesetSchema.parse(ruleset)).toEqual(ruleset);
});

describe.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'the sources of %s',
  (_, ruleset) => {
    const { sources, ...rest } = ruleset;

    test('are all used', () => {
      const text = JSON.stringify(rest);
      const unused = sources.filter(({ id }) => !text.includes(`"source":"${id}"`));
      expect(unused.map(({ id }) => id)).toEqual([]);
    });

    test('are quoted where they were seen', () => {
      const unquoted = sources.filter(({ status, quote }) => status === 'seen' && !quote);
      expect(unquoted.map(({ id }) => id)).toEqual([]);
    });
  },
);

test('zod is reached through the parsers of users’ own files alone, which the pane loads on demand', () => {
  const importers = (what: RegExp) =>
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => what.test(readFileSync(join('src', name), 'utf8')))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  expect(importers(/^import (?!type).*'zod'/m)).toEqual([
    'cli/config/configSchema.ts',
    'form/templates/templateSchema.ts',
    'json/fileSchema.ts',
    'ruleset/rulesetSchema.ts',
  ]);
  expect(importers(/from '.*\/fileSchema'/)).toEqual([
    'cli/config/configJsonSchema.ts',
    'form/templates/templateJsonSchema.ts',
    'ruleset/rulesetJsonSchema.ts',
  ]);
  expect(importers(/from '.*\/rulesetSchema'/)).toEqual([
    'ruleset/parseRuleset.ts',
    'ruleset/rulesetJsonSchema.ts',
  ]);
  expect(importers(/from '.*\/rulesetJsonSchema'/)).toEqual([]);
  expect(importers(/from '.*\/templateSchema'/)).toEqual([
    'form/templates/parseTemplate.ts',
    'form/templates/templateJsonSchema.ts',
  ]);
  expect(importers(/from '.*\/templateJsonSchema'/)).toEqual([]);
});
