import type { Ruleset } from '../../ruleset/ruleset';
import type { Desk } from './desk';
import { patch } from './desk';
import { RULESET_KEY, rulesetToKeep } from '../../hosts/keptRuleset';
import { TOUCH_KEY } from './kept';
import { look } from './look';
import { shownAnew } from './shownAnew';
import type { Touch } from './touch';

/** Keeps a ruleset in the workbook, or none, and assesses what is shown by it. */
export async function changeRuleset(desk: Desk, ruleset: Ruleset | null): Promise<void> {
  const { host, kept, store } = desk;
  await host.remember(RULESET_KEY, ruleset && rulesetToKeep(ruleset));
  const { settings } = store.get();
  // A faulty ruleset may be why nothing could be read before; then this is the first look.
  if (!kept) return look(desk);
  const now = { ...kept, ruleset };
  desk.kept = now;
  patch(desk, { settings: { ...settings, ruleset } });
  await shownAnew(desk);
}

/**
 * Keeps the ruleset of a user's file in the workbook.
 * @param read returns the file's text
 * @throws Problem that names the file and what is wrong in it
 */
export async function takeRuleset(desk: Desk, file: string, read: () => Promise<string>): Promise<void> {
  const { parseRuleset } = await import('../../ruleset/parseRuleset');
  await changeRuleset(desk, parseRuleset(await read(), file));
}

/** Keeps in the workbook what Recalculate may touch. */
export async function changeTouch(desk: Desk, touch: Touch): Promise<void> {
  const { host, store } = desk;
  await host.remember(TOUCH_KEY, { ...touch });
  if (desk.kept) desk.kept = { ...desk.kept, touch };
  patch(desk, { settings: { ...store.get().settings, touch } });
}
