import path from 'node:path';
import { compareForms } from '../comparison/compareForms';
import type { Filed } from '../comparison/comparison';
import { pairForms } from '../comparison/pairForms';
import { comparisonReport, placeOf } from '../report/comparison/comparisonReport';
import type {
  ComparisonDocument,
  FormComparisonReport,
  UnreadableReport,
} from '../report/comparison/comparisonDocument';
import { summaryOf } from '../report/comparison/summarySentences';
import { printable } from '../report/printable';
import { Problem } from '../sheet/problem';
import { errorReport } from '../report/workbookReport';
import type { Locale } from '../locales/localized';
import type { Asked } from '../hosts/assessHost';
import { openToRead } from '../hosts/disk/openPath';
import { formsToCompare } from '../hosts/formsToCompare';
import { checkOutput } from './output/checkOutput';
import type { SettingOptions, Settings } from './config/settings';
import { askedBy, judgingBy } from './config/judging';
import { settingsFor } from './config/settings';
import { defectOf } from './batch/defect';
import type { Found } from './files/findFiles';
import { findNoting, tellLeftOut } from './files/leftOut';
import { isPiped } from './output/output';
import { progressOn } from './output/progress';
import { writeWhole } from './output/results';
import type { ExitCode, Invocation } from './options/invocation';
import { tableOptions } from './output/terminal';

export interface CompareOptions extends SettingOptions {
  readonly format: 'table' | 'json' | 'html';
  readonly output: string | undefined;
}

type Sides<T> = { readonly old: T; readonly new: T };

/**
 * `ziping compare`: reports what is different between two files, or between the files of two folders, and changes no
 * file. Each side goes by the config file of its own folder: two years may have been filed by other rules and headings.
 * @throws Problem for wrong usage, and for a config file, rulesets, templates and goal tables that cannot be read
 */
export async function compare(
  old: string,
  now: string,
  options: CompareOptions,
  given: Invocation,
): Promise<ExitCode> {
  const sides: Sides<Side> = {
    old: await sideOf(old, options, given),
    new: await sideOf(now, options, given),
  };
  // Where both files say which language, the newer one counts.
  const speaking = [sides.new, sides.old].find(({ settings }) => settings.invocation.locale !== given.locale);
  const { invocation } = (speaking ?? sides.new).settings;
  const { locale, tool } = invocation;
  tellLeftOutOf(sides, locale);
  // A mistyped path is no reason to list all that the other one holds.
  for (const { found } of [sides.old, sides.new]) {
    const [only] = found;
    if (found.length === 1 && only!.below === '' && only!.problem !== null) throw placed(only!);
  }
  const found: Sides<readonly Found[]> = { old: sides.old.found, new: sides.new.found };
  const all = [...found.old, ...found.new].map(({ file }) => file);
  await checkOutput(options.output, [...sides.old.named, ...sides.new.named, ...all]);
  const progress = progressOn(process.stderr, all.length, locale, !isPiped(options.output));

  const comparisons: FormComparisonReport[] = [];
  const withoutForms: { readonly side: 'old' | 'new'; readonly file: string }[] = [];
  const unreadable: UnreadableReport[] = [];
  const left: Sides<Filed[]> = { old: [], new: [] };

  // Each pair of files is compared right away, so that only forms without a partner stay in memory.
  for (const pair of pairedFiles(found, { old, new: now })) {
    const forms = { old: await formsOf('old', pair.old), new: await formsOf('new', pair.new) };
    pairUp(forms, left, true);
  }
  const rest: Sides<Filed[]> = { old: [], new: [] };
  pairUp(left, rest, false);
  progress.clear();

  const parts = {
    comparisons,
    onlyOld: rest.old.map(placeOf),
    onlyNew: rest.new.map(placeOf),
    withoutForms,
    unreadable,
  };
  const summary = summaryOf(parts);
  const document: ComparisonDocument = { schema: 1, tool, old, new: now, ...parts, summary };
  const code = exitCodeOf(document);
  invocation.soFar(code);
  await writeWhole(await rendered(document, options, invocation), options.output);
  return code;

  /** Compares the forms that have a partner, and adds the rest to `others`. */
  function pairUp(forms: Sides<readonly Filed[]>, others: Sides<Filed[]>, areOneFile: boolean): void {
    const { pairs, onlyOld, onlyNew } = pairForms(forms.old, forms.new, { areOneFile });
    comparisons.push(...pairs.map(([one, other]) => comparisonReport(compareForms(one, other), locale)));
    others.old.push(...onlyOld);
    others.new.push(...onlyNew);
  }

  /** Reads the forms of a file. If it cannot be read, that is noted and the other files go on. */
  async function formsOf(side: 'old' | 'new', source: Found | null): Promise<readonly Filed[]> {
    if (source === null) return [];
    const { file, problem } = source;
    try {
      if (problem !== null) throw problem;
      const own = await formsToCompare(side, await openToRead(file), file, sides[side].asked, locale);
      unreadable.push(...own.unreadable);
      if (own.hasNoForm) withoutForms.push({ side, file });
      return own.forms;
    } catch (error) {
      unreadable.push({ side, file, sheet: null, error: errorReport(error, locale) });
      const defect = invocation.debug ? defectOf(error) : null;
      progress.clear();
      if (defect !== null) process.stderr.write(`${printable(file)}: ${defect}\n`);
      return [];
    } finally {
      progress.step(file);
    }
  }
}

/** What one path leads to, and how it is read. */
interface Side {
  readonly settings: Settings;
  readonly asked: Asked;
  /** Files that say how, which a report must not overwrite. */
  readonly named: readonly string[];
  readonly found: readonly Found[];
  readonly excluded: number;
}

async function sideOf(given: string, options: CompareOptions, invocation: Invocation): Promise<Side> {
  const settings = await settingsFor([given], options, invocation);
  const { exclusions } = settings;
  const judging = await judgingBy(settings);
  const asked = await askedBy(judging);
  const { found, leftOut } = await findNoting([given], exclusions);
  return { settings, asked, named: judging.named, found, excluded: leftOut.excluded };
}

function placed({ problem, file }: Found): unknown {
  return problem instanceof Problem ? problem.at({ file }) : problem;
}

/** A pattern that leaves out nothing on either side was written otherwise than it was meant. */
function tellLeftOutOf({ old, new: now }: Sides<Side>, locale: Locale): void {
  const isInVain = (): boolean => old.settings.exclusions.isInVain() && now.settings.exclusions.isInVain();
  tellLeftOut({ excluded: old.excluded + now.excluded }, { isInVain }, locale);
}

function exitCodeOf({ summary, unreadable }: ComparisonDocument): ExitCode {
  if (summary.unreadable > 0) return 2;
  const isSame = summary.changed + summary.onlyOld + summary.onlyNew + unreadable.length === 0;
  return isSame && summary.compared > 0 ? 0 : 1;
}

/** Pairs two single files whatever they are called, and files of folders by their path within the folder. */
function pairedFiles(
  { old, new: now }: Sides<readonly Found[]>,
  given: Sides<string>,
): readonly Sides<Found | null>[] {
  if (isItself(old, given.old) && isItself(now, given.new)) return [{ old: old[0]!, new: now[0]! }];
  const nameOf = ({ below }: Found): string => below.normalize('NFC');
  const partners = new Map(old.filter(({ below }) => below !== '').map((each) => [nameOf(each), each]));
  const taken = new Set<Found>();
  const pairs = now.map((each) => {
    const partner = partners.get(nameOf(each)) ?? null;
    if (partner) taken.add(partner);
    return { old: partner, new: each };
  });
  return [...pairs, ...old.filter((each) => !taken.has(each)).map((each) => ({ old: each, new: null }))];
}

/** True if the path is that of one file and not of a folder that holds it. */
function isItself(found: readonly Found[], given: string): boolean {
  return found.length === 1 && found[0]!.file === path.normalize(given);
}

async function rendered(
  document: ComparisonDocument,
  { format, output }: CompareOptions,
  { locale }: Invocation,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  if (format === 'html') {
    return (await import('../report/comparison/renderComparisonHtml')).renderComparisonHtml(document, locale);
  }
  const { renderComparisonTable } = await import('../report/comparison/renderComparisonTable');
  return renderComparisonTable(
    document,
    locale,
    tableOptions(output === undefined ? process.stdout : {}, process.env),
  );
}
