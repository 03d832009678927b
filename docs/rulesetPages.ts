import type { Locale } from '../src/locales/localized';
import type { Ruleset } from '../src/ruleset/ruleset';

/** The default first, then regions by their division code as lists of provinces have it, then the others by id. */
export function inOrder(rulesets: readonly Ruleset[]): readonly Ruleset[] {
  const place = ({ id, match }: Ruleset): string =>
    id === DEFAULT_ID ? '0' : `${[...(match.codes ?? [])].sort()[0] ?? '~'} ${id}`;
  return [...rulesets].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

const DEFAULT_ID = 'mof-2020';

/** src/ruleset/builtIn.ts: an import and an entry for each ruleset. */
export function builtInSource(rulesets: readonly Ruleset[]): string {
  const ordered = inOrder(rulesets);
  const imports = ordered.map(({ id }) => `import ${nameOf(id)} from './${id}.json';`).sort();
  return `${imports.join('\n')}
import type { Ruleset } from './ruleset';

/** The rulesets that ziping brings along. \`npm run rulesets\` writes this list from the folder. */
export const BUILT_IN = [
${ordered.map(({ id }) => `  ${nameOf(id)},`).join('\n')}
] as readonly Ruleset[];
`;
}

/** mof-2020 → mof2020, hubei-wuhan → hubeiWuhan. */
function nameOf(id: string): string {
  return id.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The tables of rules in the READMEs; between the two marks nothing is written by hand. */
const README_TABLE = /(<!-- npm run rulesets -->\n)[^]*?(\n<!-- \/ -->)/;

const HEADINGS: Readonly<Record<Locale, string>> = {
  'zh-CN': '| 代号 | 用于 |',
  'en-US': '| id | for |',
};

/**
 * A README with the table of all rulesets as they are now.
 * @throws Error where the README has no place for it
 */
export function withRulesetTable(readme: string, rulesets: readonly Ruleset[], locale: Locale): string {
  if (!README_TABLE.test(readme))
    throw new Error('The README has no <!-- npm run rulesets --> … <!-- / -->.');
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const rows = inOrder(rulesets).map(
    ({ id, name, about }) =>
      `| \`${id}\` | ${[name[locale], ...(about ? [about[locale]] : [])].join(colon)} |`,
  );
  const table = [HEADINGS[locale], '| --- | --- |', ...rows].join('\n');
  return readme.replace(README_TABLE, (_, begin: string, end: string) => `${begin}\n${table}\n${end}`);
}
