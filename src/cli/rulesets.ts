import { cliText } from '../locales/cliText';
import { explainText } from '../locales/explainText';
import { explainRuleset } from '../report/explainRuleset';
import { renderPassages } from '../report/renderPassages';
import { tableRow, widest } from '../report/lines';
import type { TableOptions } from '../report/paint';
import type { Ruleset } from '../ruleset/ruleset';
import { DEFAULT_RULESET, RULESETS } from '../ruleset/rulesets';
import { checkOutput } from './output/checkOutput';
import { writeWhole } from './output/results';
import { rulesetOption } from './options/rulesetOption';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import { tableOptions } from './output/terminal';

export interface RulesetsOptions {
  readonly format: PlainFormat;
  readonly output: string | undefined;
}

/**
 * `ziping rulesets`: lists all rulesets, or puts one into words; as JSON it prints the rulesets themselves.
 * @throws Problem if there is no such ruleset, or its file holds a mistake
 */
export async function rulesets(
  id: string | undefined,
  { format, output }: RulesetsOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  await checkOutput(output, id === undefined ? [] : [id]);
  const one = id === undefined ? null : await rulesetOption(id);
  const table = tableOptions(output === undefined ? process.stdout : {}, process.env);
  const text =
    format === 'json'
      ? `${JSON.stringify(one ?? RULESETS, null, 2)}\n`
      : one
        ? described(one, table, invocation)
        : listed(table, invocation);
  await writeWhole(text, output);
  return 0;
}

function described(ruleset: Ruleset, table: TableOptions, { locale }: Invocation): string {
  const { id, name, version } = ruleset;
  const title = explainText(locale).ruleset.title(name[locale], id, version);
  return renderPassages(title, explainRuleset(ruleset, locale), table);
}

function listed({ width, paint }: TableOptions, { locale }: Invocation): string {
  const { rulesetList: headings } = cliText(locale);
  const rows = RULESETS.map((ruleset) => [
    ruleset.id,
    ruleset.name[locale] + (ruleset === DEFAULT_RULESET ? headings.default : ''),
    ruleset.about?.[locale] ?? '',
  ]);
  const all = [[headings.id, headings.name, headings.about], ...rows];
  const idWidth = widest(all.map(([id]) => id!));
  const nameWidth = Math.min(34, widest(all.map(([, name]) => name!)));
  const widths = [idWidth, nameWidth, width - idWidth - nameWidth - 4];
  return all
    .flatMap((row, index) =>
      tableRow(
        row,
        widths.map((column) => ({ width: column, ...(index === 0 && { paint: paint.dim }) })),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
}
