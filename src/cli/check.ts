import type { Summary, WorkbookReport } from '../report/document';
import type { Renderer } from '../report/renderer';
import { NOTHING, tally } from '../report/tally';
import { unreadableReport } from '../report/workbookReport';
import type { Item } from './batch/runBatch';
import { jobsFor, runBatch } from './batch/runBatch';
import { checkOutput } from './output/checkOutput';
import type { ViewOptions } from './checkView';
import { checkView } from './checkView';
import type { SettingOptions } from './config/settings';
import { judgingBy } from './config/judging';
import { settingsFor } from './config/settings';
import type { Waivers } from './config/waivers';
import type { Found } from './files/findFiles';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { rendererFor } from './output/rendererFor';
import { findNoting, tellLeftOut } from './files/leftOut';
import { ownCopies } from './files/ownCopies';
import { writeResults, writeWhole } from './output/results';
import type { ExitCode, Invocation } from './options/invocation';
import type { CheckTask, Done } from './batch/task';

export interface CheckOptions extends ViewOptions, SettingOptions {
  /** Print the settings that are in force, and check nothing. */
  readonly printConfig: boolean;
  readonly jobs: number | null;
  /** Print nothing to the screen; the exit code tells the result. */
  readonly quiet: boolean;
}

const SILENT: Renderer<WorkbookReport, Summary> = { begin: () => '', workbook: () => '', end: () => [] };

/**
 * `ziping check`: assesses and reports every workbook, and changes no file.
 * @throws Problem for wrong usage, and for rulesets, templates and goal tables that cannot be read
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  asked: Invocation,
): Promise<ExitCode> {
  const settings = await settingsFor(paths, options, asked);
  const { exclusions, waivers, invocation, printed } = settings;
  if (options.printConfig) {
    await writeWhole(`${JSON.stringify(printed, null, 2)}\n`, options.output);
    return 0;
  }
  const { locale } = invocation;
  const { viewOf, ...shown } = checkView(options);
  const { named, ...judging } = await judgingBy(settings);
  const { found: all, leftOut } = await findNoting(paths, exclusions);
  const copies = all.length > 1 ? await ownCopies(all) : new Set<Found>();
  const found = all.filter((each) => !copies.has(each));
  if (!options.quiet) tellLeftOut({ ...leftOut, copies: [...copies] }, exclusions, locale);
  const read = [...named, ...found.map(({ file }) => file)];
  await checkOutput(options.output, read, shown.format);
  const items = found.map(({ file, problem }): Item<CheckTask> => ({
    file,
    work:
      problem === null
        ? {
            task: {
              ...{ file, locale, ...judging, score: null },
              ...(waivers && { waivers: waivers.of(file) }),
            },
          }
        : { problem },
  }));
  const done = runBatch(items, jobsFor(items.length, options.jobs), (file, error) =>
    unreadableReport(file, error, locale),
  );
  const summary = await writeResults(
    waivers ? watched(done, waivers) : done,
    options.quiet && shown.output === undefined
      ? SILENT
      : await rendererFor({ ...shown, view: viewOf(items.length) }, invocation),
    {
      of: NOTHING,
      add: (sum, report) => ({ ...tally(sum, report), ...(waivers && { lapsed: waivers.lapsed(locale) }) }),
    },
    options.output,
    progressOn(process.stderr, items.length, locale, !isPiped(options.output) && !options.quiet),
    invocation,
    exitCodeOf,
  );
  return exitCodeOf(summary);
}

/** Passes the results on, and notes for each which waivers were used. */
async function* watched(
  results: AsyncIterable<Done<WorkbookReport>>,
  waivers: Waivers,
): AsyncGenerator<Done<WorkbookReport>, void, undefined> {
  for await (const done of results) {
    if (done.waived) waivers.tried(waivers.of(done.report.file), done.waived);
    yield done;
  }
}

/** A workbook without a form does not fail a batch, but a batch in which no form is ready does. */
function exitCodeOf({ unreadable, notReady, ready }: Summary): ExitCode {
  if (unreadable > 0) return 2;
  return notReady > 0 || ready === 0 ? 1 : 0;
}
