import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { parseJson } from '../src/json/parseJson';
import type { Locale } from '../src/locales/localized';
import { rulesetSchema } from '../src/ruleset/rulesetSchema';
import { Problem } from '../src/sheet/problem';
import { builtInSource, withRulesetTable } from './rulesetPages';

/**
 * Writes the list of built-in rulesets and the tables of both READMEs from the JSON files of the folder. A file with
 * mistakes is told with all of them, and nothing is written.
 */
const root = join(__dirname, '..');
const folder = join(root, 'src', 'ruleset');
const KIND = { code: 'ruleset-invalid', name: { 'zh-CN': '评分规则', 'en-US': 'The ruleset' } };
const READMES: readonly (readonly [Locale, string])[] = [
  ['zh-CN', 'README.md'],
  ['en-US', 'README.en.md'],
];

async function write(): Promise<void> {
  const rulesets = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const ruleset = parseJson(text, `src/ruleset/${name}`, rulesetSchema, KIND);
      const wrong = [
        ...(`${ruleset.id}.json` === name ? [] : [`its id is ${ruleset.id}`]),
        ...(ruleset.about ? [] : ['it has no "about", which the READMEs tell of it']),
        ...(/"\$schema"|"extends"/.test(text) ? ['"$schema" and "extends" are for files of users'] : []),
      ];
      if (wrong.length > 0) throw new Error(`src/ruleset/${name}: ${wrong.join('; ')}.`);
      return ruleset;
    });
  const style = { printWidth: 110, singleQuote: true };
  const builtIn = await format(builtInSource(rulesets), { ...style, parser: 'typescript' });
  writeFileSync(join(folder, 'builtIn.ts'), builtIn);
  for (const [locale, name] of READMES) {
    const readme = withRulesetTable(readFileSync(join(root, name), 'utf8'), rulesets, locale);
    writeFileSync(join(root, name), await format(readme, { ...style, parser: 'markdown' }));
  }
}

write().catch((error: unknown) => {
  console.error(error instanceof Problem ? error.describe('en-US') : String(error));
  process.exitCode = 1;
});
