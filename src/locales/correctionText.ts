import { enUS } from './correctionText.en-US';
import { zhCN } from './correctionText.zh-CN';
import type { Locale } from './localized';

/** The words for correcting a reading. */
export type CorrectionText = typeof zhCN;

/** The words for correcting a reading in one language. */
export function correctionText(locale: Locale): CorrectionText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
