import type { Locale } from './localized';
import { enUS } from './pageText.en-US';
import { zhCN } from './pageText.zh-CN';
import type { PageText } from './pageText.zh-CN';

export type { PageText };

/** The words of the page that needs nothing installed, in one language. */
export function pageText(locale: Locale): PageText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
