import { STDIN } from '../hosts/disk/openPath';
import type { ChangesSummary } from '../report/changesDocument';
import { failedChanges, NO_CHANGES, tallyChanges } from '../report/changesReport';
import { cellOption } from './cellOption';
import { checkOutput } from './checkOutput';
import { defectOf } from './defect';
import { findFiles } from './findFiles';
import { isPiped } from './output';
import { progressOn } from './progress';
import { changesRendererFor } from './rendererFor';
import { writeResults } from './results';
import type { ExitCode, PlainFormat, Invocation } from './invocation';
import { undoFile } from './undoFile';
import { usageProblem } from './usageProblem';

export interface UndoOptions {
  readonly cell: readonly string[];
  readonly format: PlainFormat;
  readonly output: string | undefined;
}

/**
 * `ziping undo`: of every workbook the latest recalculation taken back, or single cells with all that is kept of
 * them, and every cell listed.
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
