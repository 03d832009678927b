import { STDIN } from '../hosts/disk/openPath';
import type { ChangesSummary } from '../report/changesDocument';
import { failedChanges, NO_CHANGES, tallyChanges } from '../report/changesReport';
import { cellOption } from './options/cellOption';
import { checkOutput } from './output/checkOutput';
import { defectOf } from './batch/defect';
import { findFiles } from './files/findFiles';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { changesRendererFor } from './output/rendererFor';
import { writeResults } from './output/results';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import { undoFile } from './batch/undoFile';
import { usageProblem } from './options/usageProblem';

export interface UndoOptions {
  readonly cell: readonly string[];
  readonly format: PlainFormat;
  readonly output: string | undefined;
}

/**
 * `ziping undo`: takes back the last recalculation of every workbook, or all changes of single cells that the workbook
 * still keeps, and lists every cell.
 * @throws Problem for wrong usage
 */
export async function undo(
  paths: readonly string[],
  { cell, format, output }: UndoOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  if (paths.includes(STDIN)) throw usageProblem((text) => text.stdinIsOnlyRead);
  const { locale } = invocation;
  const cells = cell.map(cellOption);
  const found = await findFiles(paths);
  const files = found.map(({ file }) => file);
  await checkOutput(output, files);
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
        ? await undoFile(file, locale, cells)
        : { report: failedChanges(file, problem, locale), defect: defectOf(problem) };
    }
  }
}

function exitCodeOf({ failed, refused }: ChangesSummary): ExitCode {
  if (failed > 0) return 2;
  return refused > 0 ? 1 : 0;
}
