import { STDIN } from '../hosts/disk/openPath';
import type { ChangesSummary } from '../report/changesDocument';
import { failedChanges, NO_CHANGES, tallyChanges } from '../report/changesReport';
import type { Asked } from '../hosts/assessHost';
import { cellOption } from './options/cellOption';
import { checkOutput } from './output/checkOutput';
import type { SettingOptions } from './config/settings';
import { settingsFor } from './config/settings';
import { defectOf } from './batch/defect';
import { findFiles } from './files/findFiles';
import { goalsIn, goalsOption } from './files/goalsOption';
import { tellLeftOut } from './files/leftOut';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { changesRendererFor } from './output/rendererFor';
import { writeResults } from './output/results';
import { rulesetOption } from './options/rulesetOption';
import { templatesOption } from './options/templatesOption';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import { undoFile } from './batch/undoFile';
import { usageProblem } from './options/usageProblem';

export interface UndoOptions extends Pick<SettingOptions, 'exclude' | 'config'> {
  readonly cell: readonly string[];
  readonly format: PlainFormat;
  readonly output: string | undefined;
}

/**
 * `ziping undo`: takes back the last recalculation of every workbook, or all changes of single cells that the workbook
 * still keeps, and lists every cell. By the config file some files are left out, and it is told what is ready now.
 * @throws Problem for wrong usage, and for a config file, rulesets, templates and goal tables that cannot be read
 */
export async function undo(
  paths: readonly string[],
  { cell, format, output, exclude, config }: UndoOptions,
  asked: Invocation,
): Promise<ExitCode> {
  if (paths.includes(STDIN)) throw usageProblem((text) => text.stdinIsOnlyRead);
  const cells = cell.map(cellOption);
  const options = { ruleset: undefined, template: [], goals: [], exclude, config };
  const { exclusions, waivers, invocation, ...settings } = await settingsFor(paths, options, asked);
  const { locale } = invocation;
  const goals = await goalsOption(settings.goals);
  const judging: Asked = {
    ruleset: await rulesetOption(settings.ruleset),
    templates: await templatesOption(settings.template),
    ...(goals.length > 0 && { goals: await goalsIn(goals) }),
  };
  let excluded = 0;
  const found = await findFiles(paths, { exclusions, excluded: () => (excluded += 1) });
  tellLeftOut(excluded, exclusions, [], locale);
  const files = found.map(({ file }) => file);
  await checkOutput(output, [settings.ruleset, ...settings.template, ...goals, ...files]);
  const summary = await writeResults(
    undone(),
    await changesRendererFor(format, 'undo', output !== undefined, invocation),
    { of: NO_CHANGES, add: tallyChanges },
    output,
    progressOn(process.stderr, found.length, locale, !isPiped(output)),
    invocation,
    exitCodeOf,
  );
  return exitCodeOf(summary);

  async function* undone() {
    for (const { file, problem } of found) {
      yield problem === null
        ? await undoFile(file, locale, cells, {
            ...judging,
            ...(waivers && { waivers: waivers.of(file) }),
          })
        : { report: failedChanges(file, problem, locale), defect: defectOf(problem) };
    }
  }
}

function exitCodeOf({ failed, refused }: ChangesSummary): ExitCode {
  if (failed > 0) return 2;
  return refused > 0 ? 1 : 0;
}
