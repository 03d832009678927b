import { blankFormOf } from '../blank/blankFormOf';
import type { GoalTable } from '../form/goalTable';
import { sum } from '../form/cells/sum';
import { sameName } from '../goals/sameWords';
import { blankFile } from '../hosts/files/createFile';
import { RULESET_KEY, rulesetToKeep } from '../hosts/keptRuleset';
import { cliText } from '../locales/cliText';
import { rulesetOfPlace } from '../ruleset/choice/chooseRuleset';
import type { LayoutId } from '../ruleset/layoutId';
import type { Ruleset } from '../ruleset/ruleset';
import { DEFAULT_RULESET } from '../ruleset/rulesets';
import { toA1 } from '../sheet/address';
import { goalsIn, goalsOption } from './files/goalsOption';
import { writeWhole } from './output/results';
import { rulesetOption } from './options/rulesetOption';
import { saveTo } from './files/saveTo';
import type { ExitCode, Invocation } from './options/invocation';
import { usageProblem } from './options/usageProblem';

export interface BlankOptions {
  readonly ruleset: string | undefined;
  /** The workbook with the goal table from which the form is filled in. */
  readonly from: string | undefined;
  /** The project or sheet of the goal table, if the workbook holds several. */
  readonly project: string | undefined;
  readonly layout: LayoutId | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * `ziping blank`: saves a blank form as a new workbook, which keeps the ruleset that it was made for. From a goal table
 * it makes a form that is filled in with what was approved.
 * @throws Problem if there is no such ruleset or goal table, or the file exists or cannot be written
 */
export async function blank(options: BlankOptions, invocation: Invocation): Promise<ExitCode> {
  const { out, layout, force } = options;
  if (out === undefined) throw usageProblem((text) => text.noOutFile);
  if (!/\.xlsx$/i.test(out)) throw usageProblem((text) => text.notXlsx(out));
  const goals = options.from === undefined ? null : await goalsFrom(options.from, options.project);
  const ruleset = await rulesetFor(options.ruleset, goals);
  const host = blankFile(blankFormOf(ruleset, layout, goals));
  await host.remember(RULESET_KEY, rulesetToKeep(ruleset));
  await saveTo(null, out, host.save(), force);
  const { blankSaved, madeFrom, weightsToAdjust } = cliText(invocation.locale);
  const lines = goals ? [madeFrom(`${goals.sheet} ${toA1(goals.at)}`, goals.indicators.length)] : [];
  lines.push(blankSaved(out, ruleset.name[invocation.locale]));
  const { execution, totalWeight } = ruleset;
  const weights = goals && sum(goals.indicators.map(({ weight }) => weight?.number));
  if (weights && !weights.plus(execution.weight).eq(totalWeight)) {
    lines.push(weightsToAdjust(weights.toFixed(), execution.weight, totalWeight));
  }
  await writeWhole(lines.map((line) => `${line}\n`).join(''), undefined);
  return 0;
}

/** Returns the ruleset asked for, else that of the place that the goal table names, else the national one. */
async function rulesetFor(asked: string | undefined, goals: GoalTable | null): Promise<Ruleset> {
  const known = asked === undefined || asked === 'auto' ? null : await rulesetOption(asked);
  return known ?? (goals ? rulesetOfPlace(goals) : DEFAULT_RULESET);
}

/**
 * Returns the goal table from which to make a form.
 * @throws Problem if there is none, or several and the user has not said which
 */
async function goalsFrom(file: string, wanted: string | undefined): Promise<GoalTable> {
  const all = await goalsIn(await goalsOption([file]));
  const goals = wanted === undefined ? all : all.filter((each) => isNamed(each, wanted));
  const [first, ...others] = goals;
  if (first && others.length === 0) return first;
  const names = all.map(({ project, sheet, year }) => [project?.text, sheet, year].filter(Boolean).join(' '));
  throw usageProblem((text) => text.whichGoals(names));
}

function isNamed({ project, sheet }: GoalTable, wanted: string): boolean {
  return [project?.text ?? '', sheet].some((name) => sameName(name, wanted));
}
