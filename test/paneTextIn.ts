import type { Locale } from '../src/locales/localized';
import type { PaneText } from '../src/locales/paneText';
import { enUS } from '../src/locales/paneText.en-US';
import { zhCN } from '../src/locales/paneText.zh-CN';

/** The words of the pane, for tests that look for them; the pane itself loads those of a second language late. */
export function paneTextIn(locale: Locale): PaneText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
