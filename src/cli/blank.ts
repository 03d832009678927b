import { blankFormOf } from '../blank/blankFormOf';
import type { GoalTable } from '../form/goalTable';
import { sum } from '../form/cells/sum';
import { sameName } from '../goals/sameWords';
import { blankFile } from '../hosts/createFile';
import { RULESET_KEY, rulesetToKeep } from '../hosts/keptRuleset';
import { cliText } from '../locales/cliText';
import { rulesetOfPlace } from '../ruleset/chooseRuleset';
import type { LayoutId } from '../ruleset/layoutId';
import type { Ruleset } from '../ruleset/ruleset';
import { DEFAULT_RULESET } from '../ruleset/rulesets';
import { toA1 } from '../sheet/address';
import { goalsIn, goalsOption } from './goalsOption';
import { writeWhole } from './results';
import { rulesetOption } from './rulesetOption';
import { saveTo } from './saveTo';
import type { ExitCode, Invocation } from './invocation';
import { usageProblem } from './usageProblem';

export interface BlankOptions {
  readonly ruleset: string | undefined;
  /** The workbook whose goal table fills the form in. */
  readonly from: string | undefined;
  /** Which project's, where the workbook holds several. */
  readonly project: string | undefined;
  readonly layout: LayoutId | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * `ziping blank`: a blank form as a new workbook, which keeps the ruleset it was made for; from a goal
 * table one that is filled in with what was approved.
 * @throws Problem when there is no such ruleset or goal table, the file exists, or it cannot be written
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

/** Nobody else than who will file the form tells which rules it is for. */
async function rulesetFor(asked: string | undefined, goals: GoalTable | null): Promise<Ruleset> {
  const known = asked === undefined || asked === 'auto' ? null : await rulesetOption(asked);
  return known ?? (goals ? rulesetOfPlace(goals) : DEFAULT_RULESET);
}

/**
 * The goal table to make a form of.
 * @throws Problem when there is none, or several and nobody says which
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
