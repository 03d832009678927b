import type { Locale } from './localized';
import { enUS } from './pane.en-US';
import { zhCN } from './pane.zh-CN';

/** The words of the task pane; what a finding says comes with the finding. */
export type PaneText = typeof zhCN;

/** The words of the task pane in one language. */
export function paneText(locale: Locale): PaneText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
