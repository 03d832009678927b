import type { Locale } from './localized';
import { enUS } from './pane.en-US';
import { zhCN } from './pane.zh-CN';
import type { PaneText } from './pane.zh-CN';

export type { PaneText };

/** The words of the task pane in one language. */
export function paneText(locale: Locale): PaneText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
