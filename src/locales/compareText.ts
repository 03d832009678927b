import { enUS } from './compareText.en-US';
import { zhCN } from './compareText.zh-CN';
import type { CompareText } from './compareText.zh-CN';
import type { Locale } from './localized';

export type { CompareText };

/** The words in which two versions of forms are compared, in one language. */
export function compareText(locale: Locale): CompareText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
