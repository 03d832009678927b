import type { Host, Json } from '../../hosts/host';
import { JOURNAL_KEY } from '../../revision/written';
import type { Ruleset } from '../../ruleset/ruleset';
import { rulesetById } from '../../ruleset/rulesets';
import { Problem } from '../../sheet/problem';
import { touchOf } from './touch';
import type { Touch } from './touch';
import { UNDO_KEY, readUndoJournal } from './undoJournal';
import type { UndoJournal } from './undoJournal';

/** The key of the ruleset that a workbook's users chose: an id, or a whole ruleset. */
export const RULESET_KEY = 'ruleset';
export const TOUCH_KEY = 'touch';

/** What a workbook remembers of its work with ziping. */
export interface Kept {
  readonly ruleset: Ruleset | null;
  readonly touch: Touch;
  /** The journal of what ziping wrote into score cells, as it is kept. */
  readonly written: Json;
  readonly undo: UndoJournal;
}

/**
 * Reads it: one step where the host can, one a key where not.
 * @throws Problem also where a ruleset is kept that is none: a faulty rule must not pass in silence
 */
export async function recallKept(host: Host): Promise<Kept> {
  const all = host.recallAll ? await host.recallAll() : await oneByOne(host);
  return {
    ruleset: await rulesetOf(all[RULESET_KEY] ?? null),
    touch: touchOf(all[TOUCH_KEY] ?? null),
    written: all[JOURNAL_KEY] ?? null,
    undo: readUndoJournal(all[UNDO_KEY] ?? null),
  };
}

async function oneByOne(host: Host): Promise<Record<string, Json>> {
  const keys = [RULESET_KEY, TOUCH_KEY, JOURNAL_KEY, UNDO_KEY];
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await host.recall(key)])));
}

async function rulesetOf(kept: Json): Promise<Ruleset | null> {
  if (kept === null) return null;
  if (typeof kept !== 'string') {
    const { parseRuleset } = await import('../../ruleset/parseRuleset');
    return parseRuleset(JSON.stringify(kept), RULESET_KEY);
  }
  const known = rulesetById(kept);
  if (known) return known;
  throw new Problem('unknown-ruleset', {
    'zh-CN': `工作簿中保存的评分规则“${kept}”在这个版本里没有。请在设置中另选规则。`,
    'en-US': `The workbook asks for the rules “${kept}”, which this version does not have. Please choose others in the settings.`,
  });
}
