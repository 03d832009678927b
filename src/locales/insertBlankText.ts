import { enUS } from './insertBlankText.en-US';
import { zhCN } from './insertBlankText.zh-CN';
import type { Locale } from './localized';

/** The words for inserting a blank form. */
export type InsertBlankText = typeof zhCN;

/** The words for inserting a blank form in one language. */
export function insertBlankText(locale: Locale): InsertBlankText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
