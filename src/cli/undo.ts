import { STDIN } from '../hosts/disk/openPath';
import type { ChangesSummary } from '../report/changesDocument';
import { failedChanges, NO_CHANGES, tallyChanges } from '../report/changesReport';
import { cellOption } from './options/cellOption';
import { checkOutput } from './output/checkOutput';
import type { SettingOptions } from './config/settings';
import { askedBy, judgingBy } from './config/judging';
import { settingsFor } from './config/settings';
import { defectOf } from './batch/defect';
import { findNoting, tellLeftOut } from './files/leftOut';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { changesRendererFor } from './output/rendererFor';
import { writeResults } from './output/results';
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
  const judging = await judgingBy(settings);
  const judgedBy = await askedBy(judging);
  const { found, leftOut } = await findNoting(paths, exclusions);
  tellLeftOut({ excluded: leftOut.excluded }, exclusions, locale);
  const files = found.map(({ file }) => file);
  await checkOutput(output, [...judging.named, ...files]);
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
            ...judgedBy,
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
