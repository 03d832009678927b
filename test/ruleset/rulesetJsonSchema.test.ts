import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { rulesetJsonSchema } from '../../src/ruleset/rulesetJsonSchema';
import { RULESETS } from '../../src/ruleset/rulesets';

const published = JSON.parse(
  readFileSync('docs/ruleset.schema.json', 'utf8'),
) as z.core.JSONSchema.JSONSchema;

test('docs/ruleset.schema.json is what `npm run schema` writes', () => {
  expect(published).toEqual(rulesetJsonSchema());
});

describe('an editor that knows the published schema', () => {
  const accepts = (value: unknown) => z.fromJSONSchema(published).safeParse(value).success;
  const [mof] = RULESETS;

  test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))('accepts %s', (_, ruleset) => {
    expect(accepts({ $schema: 'ruleset.schema.json', ...ruleset })).toBe(true);
  });

  test('accepts what differs from a built-in ruleset', () => {
    const differing = { extends: 'mof-2020', id: 'x', name: mof!.name, execution: { weight: '15' } };
    expect(accepts(differing)).toBe(true);
    expect(accepts({ ...differing, execution: { weight: 15 } })).toBe(false);
    expect(accepts({ ...differing, extends: 'atlantis' })).toBe(false);
    expect(accepts({ id: 'x', name: mof!.name, execution: { weight: '15' } })).toBe(false);
  });

  test.each<[what: string, change: object]>([
    ['a number without quotes', { totalWeight: 100 }],
    ['a negative weight', { execution: { ...mof!.execution, weight: '-1' } }],
    ['an unknown entry', { colour: 'red' }],
    ['an unknown formula', { quantitative: { ...mof!.quantitative, reverse: 'cubic' } }],
    ['a multiple below 1', { overAchievement: { ...mof!.overAchievement, noteFrom: '0.3' } }],
    ['half a decimal place', { rounding: { ...mof!.rounding, places: 2.5 } }],
    ['five decimal places', { rounding: { ...mof!.rounding, places: 5 } }],
    ['no grades', { grades: { ...mof!.grades, list: [] } }],
    ['no name in English', { name: { 'zh-CN': '某市' } }],
  ])('marks %s', (_, change) => {
    expect(accepts({ ...mof, ...change })).toBe(false);
  });
});
