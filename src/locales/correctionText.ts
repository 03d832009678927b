import { enUS } from './correctionText.en-US';
import { zhCN } from './correctionText.zh-CN';
import type { CorrectionText } from './correctionText.zh-CN';
import type { Locale } from './localized';

export type { CorrectionText };

/** The words for correcting a reading in one language. */
export function correctionText(locale: Locale): CorrectionText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
