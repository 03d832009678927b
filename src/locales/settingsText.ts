import type { Locale } from './localized';
import { enUS } from './settingsText.en-US';
import { zhCN } from './settingsText.zh-CN';
import type { SettingsText } from './settingsText.zh-CN';

/** The words of the pane's settings in one language. */
export function settingsText(locale: Locale): SettingsText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
