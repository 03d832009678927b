import type { Locale } from './localized';
import { zhCN } from './paneText.zh-CN';
import type { PaneText } from './paneText.zh-CN';

export type { PaneText };

/** The words that are loaded. Those of other languages than Chinese, 4 KB, are fetched when a user chooses them. */
const there = new Map<Locale, PaneText>([['zh-CN', zhCN]]);
const listeners = new Set<() => void>();

/** Returns the words of the task pane in a language, or in Chinese until `loadPaneText` has fetched them. */
export function paneText(locale: Locale): PaneText {
  return there.get(locale) ?? zhCN;
}

/** Fetches the words of a language. If that fails, the pane stays in Chinese, and the next try may succeed. */
export async function loadPaneText(locale: Locale): Promise<void> {
  if (there.has(locale)) return;
  const words = await import(/* webpackChunkName: "words" */ './paneText.en-US').catch(() => null);
  if (!words) return;
  there.set(locale, words.enUS);
  for (const listener of [...listeners]) listener();
}

/**
 * Calls the listener each time words have been fetched.
 * @returns a function that ends this
 */
export function watchPaneText(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
