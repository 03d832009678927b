import { enUS } from './insertBlankText.en-US';
import { zhCN } from './insertBlankText.zh-CN';
import type { InsertBlankText } from './insertBlankText.zh-CN';
import type { Locale } from './localized';

export type { InsertBlankText };

/** The words for inserting a blank form in one language. */
export function insertBlankText(locale: Locale): InsertBlankText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
