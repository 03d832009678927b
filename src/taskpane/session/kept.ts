import { ACCEPTED_KEY } from '../../acceptance/acceptance';
import type { Acceptance } from '../../acceptance/acceptance';
import type { Template } from '../../form/templates/template';
import type { Host, Json } from '../../hosts/host';
import { keptAcceptances } from '../../hosts/keptAcceptances';
import { keptRuleset, RULESET_KEY } from '../../hosts/keptRuleset';
import { TEMPLATES_KEY, keptTemplates } from '../../hosts/keptTemplates';
import { OWN_SCORES_KEY } from '../../revision/ownScores';
import type { Ruleset } from '../../ruleset/ruleset';
import { SEAL_KEY } from '../../seal/seal';
import { touchOf } from './touch';
import type { Touch } from './touch';
import { UNDO_KEY, readUndoJournal } from '../../hosts/undoJournal';
import type { UndoJournal } from '../../hosts/undoJournal';

export const TOUCH_KEY = 'touch';

/** What ziping keeps in a workbook. */
export interface Kept {
  readonly ruleset: Ruleset | null;
  /** Templates for headings; the first that fits counts. */
  readonly templates: readonly Template[];
  readonly touch: Touch;
  /** What ziping itself wrote into score cells, as the workbook keeps it (OwnScores). */
  readonly written: Json;
  readonly undo: UndoJournal;
  /** The findings that users have accepted. */
  readonly accepted: readonly Acceptance[];
  /** The seal as the workbook keeps it; null for none. */
  readonly seal: Json;
}

/**
 * Reads what ziping keeps in a workbook, in one step if the host can, else key by key.
 * @throws Problem also if the kept ruleset is faulty: it must not be ignored in silence
 */
export async function recallKept(host: Host): Promise<Kept> {
  const all = host.recallAll ? await host.recallAll() : await oneByOne(host);
  return {
    ruleset: await keptRuleset(all[RULESET_KEY] ?? null),
    templates: await keptTemplates(all[TEMPLATES_KEY] ?? null),
    touch: touchOf(all[TOUCH_KEY] ?? null),
    written: all[OWN_SCORES_KEY] ?? null,
    undo: readUndoJournal(all[UNDO_KEY] ?? null),
    accepted: keptAcceptances(all[ACCEPTED_KEY] ?? null),
    seal: all[SEAL_KEY] ?? null,
  };
}

async function oneByOne(host: Host): Promise<Record<string, Json>> {
  const keys = [RULESET_KEY, TEMPLATES_KEY, TOUCH_KEY, OWN_SCORES_KEY, UNDO_KEY, ACCEPTED_KEY, SEAL_KEY];
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await host.recall(key)])));
}
