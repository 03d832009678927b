import type { Locale } from './localized';
import { enUS } from './protectedText.en-US';
import { zhCN } from './protectedText.zh-CN';
import type { ProtectedText } from './protectedText.zh-CN';

export type { ProtectedText };

/** The words for a sheet that refuses to be written to, in one language. */
export function protectedText(locale: Locale): ProtectedText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
