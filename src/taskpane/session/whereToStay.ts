import type { ActionName, State, View } from './state';

/** Actions that a card offers. */
const OF_CARDS: readonly ActionName[] = ['accept', 'reason', 'ignore'];

/** Actions that the list of all sheets offers. */
const IN_LIST: readonly ActionName[] = [...OF_CARDS, 'undo'];

/** Actions that the settings offer; the settings stay open. */
const OF_SETTINGS: readonly ActionName[] = ['settings', 'clear-flags', 'calculate'];

/** Actions that filling in step by step offers. */
const IN_FILLING: readonly ActionName[] = ['look', 'answer', 'reason', 'undo', 'calculate'];

/**
 * Whether the pane stays on its page while the action runs, or goes to the work: the settings stay open for a user
 * who changes them, and filling in goes on after each answer.
 */
export function staysOnPage(action: ActionName, { page, settings }: State): boolean {
  if (page !== 'filling') return OF_SETTINGS.includes(action);
  return IN_FILLING.includes(action) || (action === 'recalculate' && !settings.previewFirst);
}

/**
 * Whether the focus stays where it is once the action has ended, and does not move to what came of it: a user who
 * changes a setting stays at that setting, one who works through the cards goes on at the next card, and one who works
 * down the list of all sheets stays in the list.
 * @param from the view that was shown when the action began
 * @param now the state after the action
 */
export function staysInPlace(
  action: ActionName,
  from: View['kind'],
  { view, notice, page }: Pick<State, 'view' | 'notice' | 'page'>,
): boolean {
  if (action === 'settings') return true;
  if (page === 'filling' && notice === null) return true;
  const isSilent = notice === null || (notice.kind === 'undone' && notice.refused.length === 0);
  if (from === 'validated') return isSilent && view.kind === from && IN_LIST.includes(action);
  return notice === null && OF_CARDS.includes(action);
}
