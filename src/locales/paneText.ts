import type { Locale } from './localized';
import { zhCN } from './paneText.zh-CN';
import type { PaneText } from './paneText.zh-CN';

export type { PaneText };

/** The languages whose words are there; 4 KB of the others are loaded when somebody speaks one. */
const there = new Map<Locale, PaneText>([['zh-CN', zhCN]]);
const listeners = new Set<() => void>();

/** The words of the task pane in one language; Chinese until `loadPaneText` has fetched another. */
export function paneText(locale: Locale): PaneText {
  return there.get(locale) ?? zhCN;
}

/** Fetches the words of a language. Where that fails the pane goes on in Chinese, and the next try may succeed. */
export async function loadPaneText(locale: Locale): Promise<void> {
  if (there.has(locale)) return;
  const words = await import(/* webpackChunkName: "words" */ './paneText.en-US').catch(() => null);
  if (!words) return;
  there.set(locale, words.enUS);
  for (const listener of [...listeners]) listener();
}

/** Tells when words have come. @returns what ends that */
export function watchPaneText(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
