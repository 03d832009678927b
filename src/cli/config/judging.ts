import type { Template } from '../../form/templates/template';
import type { Asked } from '../../hosts/assessHost';
import type { Ruleset } from '../../ruleset/ruleset';
import { goalsIn, goalsOption } from '../files/goalsOption';
import { rulesetOption } from '../options/rulesetOption';
import { templatesOption } from '../options/templatesOption';
import type { Settings } from './settings';

/** What forms are judged by, read from the files that the settings name. */
export interface Judging {
  /** Null: each form's own. */
  readonly ruleset: Ruleset | null;
  readonly templates: readonly Template[];
  /** Files with goal tables; each thread reads them once. */
  readonly goalFiles: readonly string[];
  /** All files named; no output may be written over them. */
  readonly named: readonly string[];
}

/**
 * Reads what the settings have forms judged by.
 * @throws Problem for a ruleset, a template or a goal table that cannot be read
 */
export async function judgingBy({
  ruleset,
  template,
  goals,
}: Pick<Settings, 'ruleset' | 'template' | 'goals'>): Promise<Judging> {
  const [rules, templates] = [await rulesetOption(ruleset), await templatesOption(template)];
  const goalFiles = await goalsOption(goals);
  return { ruleset: rules, templates, goalFiles, named: [ruleset, ...template, ...goalFiles] };
}

/** Returns the same as one workbook is asked about in this thread, with the goal tables themselves. */
export async function askedBy({ ruleset, templates, goalFiles }: Judging): Promise<Asked> {
  return { ruleset, templates, ...(goalFiles.length > 0 && { goals: await goalsIn(goalFiles) }) };
}
