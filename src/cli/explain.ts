import type { Assessment } from '../assessment/assessment';
import type { CellExplanation } from '../report/explainCell';
import { explainCell } from '../report/explainCell';
import { explainScores } from '../report/explainScores';
import { goalReport, statedReport } from '../report/formReport';
import { renderExplanations } from '../report/renderExplanations';
import { openToRead } from '../hosts/disk/openPath';
import { rangeToA1, toA1 } from '../sheet/address';
import { anchor } from '../sheet/grid';
import { explainText } from '../locales/explainText';
import type { Sheet } from '../sheet/sheet';
import { assessHost } from '../hosts/assessHost';
import { cellOption } from './options/cellOption';
import { checkOutput } from './output/checkOutput';
import type { SettingOptions } from './config/settings';
import { askedBy, judgingBy } from './config/judging';
import { settingsFor } from './config/settings';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import { tableOptions } from './output/terminal';
import { writeWhole } from './output/results';
import { usageProblem } from './options/usageProblem';

export interface ExplainOptions extends Omit<SettingOptions, 'exclude'> {
  readonly cell: string | undefined;
  readonly format: PlainFormat;
  readonly output: string | undefined;
}

/**
 * `ziping explain`: explains how each score of a workbook comes about, or one cell alone.
 * @throws Problem if the file cannot be read, and for wrong usage
 */
export async function explain(file: string, options: ExplainOptions, asked: Invocation): Promise<ExitCode> {
  const settings = await settingsFor([file], { ...options, exclude: [] }, asked);
  const { invocation } = settings;
  const { locale, tool } = invocation;
  const cell = options.cell === undefined ? null : cellOption(options.cell);
  const judging = await judgingBy(settings);
  await checkOutput(options.output, [...judging.named, file]);
  const { sheets, assessment } = await assessHost(await openToRead(file), {
    ...(await askedBy(judging)),
    ...(settings.waivers && { waivers: settings.waivers.of(file) }),
  });
  if (cell?.sheet != null && !sheets.some(({ name }) => name === cell.sheet)) {
    throw usageProblem((text) =>
      text.noSheet(
        cell.sheet!,
        sheets.map(({ name }) => name),
      ),
    );
  }
  const forms = assessment.assessments
    .filter(({ form }) => cell === null || cell.sheet === null || cell.sheet === form.sheet)
    .map((assessed) => ({
      sheet: assessed.form.sheet,
      range: rangeToA1(assessed.form.range),
      ruleset: assessed.choice.ruleset.id,
      rulesetName: assessed.choice.ruleset.name[locale],
      reason: assessed.choice.reason[locale],
      stated: statedReport(assessed.choice.stated, locale),
      goal: goalReport(assessed.judgement),
      cells: cell ? explainAt(assessed, sheets) : explainScores(assessed, locale),
    }))
    .filter(({ cells }) => cells.length > 0);
  const nothing = assessment.assessments.length === 0;
  invocation.soFar(nothing ? 1 : 0);
  if (options.format === 'json') {
    await writeWhole(`${JSON.stringify({ schema: 1, tool, file, forms }, null, 2)}\n`, options.output);
  } else {
    const text = explainText(locale).cell;
    const remark = nothing ? text.noForm : cell && forms.length === 0 ? text.outside(toA1(cell.at)) : null;
    const table = tableOptions(options.output === undefined ? process.stdout : {}, process.env);
    await writeWhole(renderExplanations(forms, remark, locale, table), options.output);
  }
  return nothing ? 1 : 0;

  function explainAt(assessed: Assessment, all: readonly Sheet[]): CellExplanation[] {
    const { grid } = all.find(({ id }) => id === assessed.form.sheetId)!;
    const at = anchor(grid, cell!.at.row, cell!.at.column);
    return [explainCell(assessed, at, locale)].filter((explanation) => explanation !== null);
  }
}
