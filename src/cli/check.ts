import type { Summary } from '../report/document';
import { NOTHING, tally } from '../report/tally';
import { unreadableReport } from '../report/workbookReport';
import type { Item } from './batch';
import { jobsFor, runBatch } from './batch';
import { checkOutput } from './checkOutput';
import { findFiles } from './findFiles';
import { isPiped } from './output';
import { progressOn } from './progress';
import { rendererFor } from './rendererFor';
import { writeResults } from './results';
import { rulesetOption } from './rulesetOption';
import { templatesOption } from './templatesOption';
import type { ExitCode, Format, Session } from './session';
import type { CheckTask } from './task';

export interface CheckOptions {
  readonly ruleset: string;
  readonly template: readonly string[];
  readonly format: Format;
  readonly jobs: number | null;
  readonly output: string | undefined;
}

/** `ziping check`: every workbook assessed and reported; no file is changed. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { locale } = session;
  const ruleset = await rulesetOption(options.ruleset);
  const templates = await templatesOption(options.template);
  const found = await findFiles(paths);
  const read = [options.ruleset, ...options.template, ...found.map(({ file }) => file)];
  await checkOutput(options.output, read, options.format);
  const items = found.map(({ file, problem }): Item<CheckTask> => ({
    file,
    work: problem === null ? { task: { file, locale, ruleset, templates, score: null } } : { problem },
  }));
  const summary = await writeResults(
    runBatch(
      items,
      jobsFor(items.length, options.jobs),
      (file, error) => unreadableReport(file, error, locale),
      session,
    ),
    await rendererFor(options.format, options.output, session),
    { of: NOTHING, add: tally },
    options.output,
    progressOn(process.stderr, items.length, locale, !isPiped(options.output)),
    session,
  );
  return exitCodeOf(summary);
}

/** A workbook without a form does not fail a batch, but a batch without any form does. */
function exitCodeOf({ unreadable, notReady, ready }: Summary): ExitCode {
  if (unreadable > 0) return 2;
  return notReady > 0 || ready === 0 ? 1 : 0;
}
