import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtInSource, inOrder, withRulesetTable } from '../../docs/rulesetPages';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { DEFAULT_RULESET, RULESETS, rulesetById } from '../../src/ruleset/rulesets';

const root = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const idsIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

const ids = idsIn('src/ruleset', '.json');

test.each(ids)('%s has its known answers beside the other tests', (id) => {
  expect(read(`test/ruleset/${id}.test.ts`)).toContain(`knownAnswers('${id}', {`);
});

test.each(ids)('%s says in a line what is its own', (id) => {
  const { about } = JSON.parse(read(`src/ruleset/${id}.json`)) as Partial<Ruleset>;
  expect(about?.['zh-CN']).toMatch(/[\u4e00-\u9fff].*[^。.]$/);
  expect(about?.['en-US']).toMatch(/[^。.]$/);
});

/** Without spaces, line breaks and the dashes of tables, which prettier sets. */
const bare = (text: string): string => text.replace(/[\s]|-{3,}/g, '');

test('the list of rulesets is that of the folder, each named after its id (npm run rulesets)', () => {
  expect(RULESETS.map(({ id }) => id).sort()).toEqual(ids);
  expect(bare(read('src/ruleset/builtIn.ts'))).toBe(bare(builtInSource(RULESETS)));
});

test.each([
  ['README.md', 'zh-CN'],
  ['README.en.md', 'en-US'],
] as const)('%s names every ruleset and what is its own (npm run rulesets)', (file, locale) => {
  expect(bare(read(file))).toBe(bare(withRulesetTable(read(file), RULESETS, locale)));
});

test('the default comes first, then provinces as lists have them, then what belongs to none', () => {
  expect(RULESETS.map(({ id }) => id)).toEqual(inOrder(RULESETS).map(({ id }) => id));
  const made = (id: string, ...codes: readonly string[]): Ruleset => ({
    ...DEFAULT_RULESET,
    id,
    match: { ...DEFAULT_RULESET.match, codes },
  });
  const mixed = [made('own'), made('wuhan', '4201'), made('guangxi', '45'), made('hubei', '42'), made('all')];
  expect(inOrder([...mixed, DEFAULT_RULESET]).map(({ id }) => id)).toEqual([
    'mof-2020',
    'hubei',
    'wuhan',
    'guangxi',
    'all',
    'own',
  ]);
  expect(DEFAULT_RULESET.id).toBe('mof-2020');
});

test('a ruleset is found by its id', () => {
  for (const ruleset of RULESETS) expect(rulesetById(ruleset.id)).toBe(ruleset);
  expect(rulesetById('atlantis')).toBeUndefined();
});

test('a README without a place for the table is told', () => {
  expect(() => withRulesetTable('# ziping', RULESETS, 'en-US')).toThrow('npm run rulesets');
});
