import { enUS } from './fillingText.en-US';
import { zhCN } from './fillingText.zh-CN';
import type { FillingText } from './fillingText.zh-CN';
import type { Locale } from './localized';

export type { FillingText };

/** The words for filling in a form step by step in one language. */
export function fillingText(locale: Locale): FillingText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
