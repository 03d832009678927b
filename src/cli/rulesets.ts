import { cliText } from '../locales/cliText';
import { explainRuleset } from '../report/explainRuleset';
import { renderPassages } from '../report/renderPassages';
import { tableRow, widest } from '../report/lines';
import type { TableOptions } from '../report/paint';
import type { Ruleset } from '../ruleset/ruleset';
import { DEFAULT_RULESET, RULESETS } from '../ruleset/rulesets';
import { writeWhole } from './results';
import { rulesetOption } from './rulesetOption';
import type { ExitCode, Format, Session } from './session';
import { tableOptions } from './terminal';

export interface RulesetsOptions {
  readonly format: Exclude<Format, 'html'>;
  readonly output: string | undefined;
}

/**
 * `ziping rulesets`: all rulesets in short, or one in words; as JSON the rulesets themselves.
 * @throws Problem when there is no such ruleset, or a file holds a mistake
 */
export async function rulesets(
  id: string | undefined,
  { format, output }: RulesetsOptions,
  session: Session,
): Promise<ExitCode> {
  const one = id === undefined ? null : await rulesetOption(id);
  const table = tableOptions(output === undefined ? process.stdout : {}, process.env);
  const text =
    format === 'json'
      ? `${JSON.stringify(one ?? RULESETS, null, 2)}\n`
      : one
        ? described(one, table, session)
        : listed(table, session);
  await writeWhole(text, output, session);
  return 0;
}

function described(ruleset: Ruleset, table: TableOptions, { locale }: Session): string {
  const { id, name, version } = ruleset;
  const title = `${name[locale]} (${id}), ${cliText(locale).version(version)}`;
  return renderPassages(title, explainRuleset(ruleset, locale), table);
}

function listed({ width, paint }: TableOptions, { locale }: Session): string {
  const text = cliText(locale);
  const { rulesetList, sourceSeparator } = text;
  const names = RULESETS.map(
    (ruleset) => ruleset.name[locale] + (ruleset === DEFAULT_RULESET ? rulesetList.default : ''),
  );
  const widths = [
    widest([rulesetList.id, ...RULESETS.map(({ id }) => id)]),
    Math.min(28, widest([rulesetList.name, ...names])),
    widest([rulesetList.version, ...RULESETS.map(({ version }) => version)]),
  ];
  const rest = width - widths.reduce((sum, column) => sum + column + 2, 0);
  const columns = [...widths, rest].map((column) => ({ width: column }));
  const headings = columns.map((column) => ({ ...column, paint: paint.dim }));
  return [
    ...tableRow([rulesetList.id, rulesetList.name, rulesetList.version, rulesetList.sources], headings),
    ...RULESETS.flatMap(({ id, version, sources }, index) => {
      const titles = sources.map(({ title }) => title[locale]).join(sourceSeparator);
      return tableRow([id, names[index]!, version, titles], columns);
    }),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
