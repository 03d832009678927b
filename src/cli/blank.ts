import { blankFormOf } from '../blank/blankFormOf';
import { blankFile } from '../hosts/createFile';
import { RULESET_KEY, rulesetToKeep } from '../hosts/keptRuleset';
import { cliText } from '../locales/cliText';
import type { LayoutId } from '../ruleset/layoutId';
import { DEFAULT_RULESET } from '../ruleset/rulesets';
import { writeWhole } from './results';
import { rulesetOption } from './rulesetOption';
import { saveTo } from './saveTo';
import type { ExitCode, Session } from './session';
import { usageProblem } from './usageProblem';

export interface BlankOptions {
  readonly ruleset: string | undefined;
  readonly layout: LayoutId | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * `ziping blank`: a blank form as a new workbook, which keeps the ruleset it was made for.
 * @throws Problem when there is no such ruleset, the file exists, or it cannot be written
 */
export async function blank(options: BlankOptions, session: Session): Promise<ExitCode> {
  const { out, layout, force } = options;
  if (out === undefined) throw usageProblem((text) => text.noOutFile);
  if (!/\.xlsx$/i.test(out)) throw usageProblem((text) => text.notXlsx(out));
  const ruleset = (await rulesetOption(options.ruleset ?? DEFAULT_RULESET.id)) ?? DEFAULT_RULESET;
  const host = blankFile(blankFormOf(ruleset, layout));
  await host.remember(RULESET_KEY, rulesetToKeep(ruleset));
  await saveTo(null, out, host.save(), force);
  const { blankSaved } = cliText(session.locale);
  await writeWhole(`${blankSaved(out, ruleset.name[session.locale])}\n`, undefined);
  return 0;
}
