import path from 'node:path';
import { STDIN } from '../hosts/disk/openPath';
import type { ChangesSummary } from '../report/changesDocument';
import { failedChanges, NO_CHANGES, tallyChanges } from '../report/changesReport';
import { Problem } from '../sheet/problem';
import type { Item } from './batch/runBatch';
import { jobsFor, runBatch } from './batch/runBatch';
import { checkOutput } from './output/checkOutput';
import type { Found } from './files/findFiles';
import type { SettingOptions } from './config/settings';
import { judgingBy } from './config/judging';
import { settingsFor } from './config/settings';
import { findNoting, tellLeftOut } from './files/leftOut';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { changesRendererFor } from './output/rendererFor';
import { writeResults } from './output/results';
import { saveScored } from './batch/scoreFile';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import type { Saving, ScoreTask } from './batch/task';
import { usageProblem } from './options/usageProblem';

export interface ScoreOptions extends SettingOptions {
  readonly format: PlainFormat;
  readonly jobs: number | null;
  readonly output: string | undefined;
  readonly out: string | undefined;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly flag: boolean;
  readonly includeHidden: boolean;
}

/**
 * `ziping score`: recalculates and saves every workbook, and lists every change.
 * @throws Problem for wrong usage, and for rulesets, templates and goal tables that cannot be read
 */
export async function score(
  paths: readonly string[],
  options: ScoreOptions,
  asked: Invocation,
): Promise<ExitCode> {
  if (options.out !== undefined && options.inPlace) throw usageProblem((text) => text.twoDestinations);
  if (options.out === undefined && !options.inPlace && !options.dryRun) {
    throw usageProblem((text) => text.noDestination);
  }
  if (paths.includes(STDIN)) throw usageProblem((text) => text.stdinIsOnlyRead);
  const settings = await settingsFor(paths, options, asked);
  const { exclusions, waivers, invocation } = settings;
  const { locale } = invocation;
  const { named, ...judging } = await judgingBy(settings);
  const taken = new Map<string, string>();
  const { found, leftOut } = await findNoting(paths, exclusions);
  tellLeftOut(leftOut, exclusions, locale);
  const all = found.filter((each) => options.out === undefined || !isEarlierCopy(each, options.out));
  const read = [...named, ...all.map(({ file }) => file)];
  await checkOutput(options.output, read);
  const jobs = jobsFor(all.length, options.jobs);
  const items = all.map((each): Item<ScoreTask> => {
    const { file } = each;
    const saving: Saving = {
      target: options.dryRun ? null : targetOf(each, options.out),
      inPlace: options.inPlace,
      replace: options.force,
      flag: options.flag,
      writesHidden: options.includeHidden,
    };
    const problem = each.problem ?? (saving.target === null ? null : takenTwice(taken, saving.target, file));
    return {
      file,
      work:
        problem === null
          ? {
              task: {
                ...{ file, locale, ...judging, score: saving },
                ...(waivers && { waivers: waivers.of(file) }),
              },
            }
          : { problem },
    };
  });
  const summary = await writeResults(
    runBatch(items, jobs, (file, error) => failedChanges(file, error, locale), saveScored),
    await changesRendererFor(
      options.format,
      options.dryRun ? 'dry-run' : 'score',
      options.output !== undefined,
      invocation,
    ),
    { of: NO_CHANGES, add: tallyChanges },
    options.output,
    progressOn(process.stderr, items.length, locale, !isPiped(options.output)),
    invocation,
    exitCodeOf,
  );
  return exitCodeOf(summary);
}

function targetOf({ file, below }: Found, out: string | undefined): string {
  return out === undefined ? file : path.join(out, below);
}

/** True for a copy that an earlier run saved below --out, if --out lies within the folder or glob to be scored. */
function isEarlierCopy({ file, below }: Found, out: string): boolean {
  const startedFrom = file.slice(0, file.length - below.length);
  return isWithin(out, file) && !isWithin(out, startedFrom);
}

function isWithin(folder: string, place: string): boolean {
  const way = path.relative(folder, place);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A problem if another file goes to the same place: two of one name from different folders, below --out. */
function takenTwice(taken: Map<string, string>, target: string, file: string): Problem | null {
  const first = taken.get(target);
  if (first === undefined) {
    taken.set(target, file);
    return null;
  }
  return new Problem('target-taken', {
    'zh-CN': `${first} 也要保存为 ${target}，这个文件没有保存。请分开处理，或者给出它们共同的上级文件夹。`,
    'en-US': `${first} is to be saved as ${target} as well; this file was not saved. Score them one by one, or name the folder that holds both.`,
  });
}

function exitCodeOf({ failed, refused, notReady, ready }: ChangesSummary): ExitCode {
  if (failed > 0) return 2;
  return notReady > 0 || refused > 0 || ready === 0 ? 1 : 0;
}
