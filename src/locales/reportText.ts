import type { Locale } from './localized';
import { enUS } from './reportText.en-US';
import { zhCN } from './reportText.zh-CN';
import type { ReportText } from './reportText.zh-CN';

export type { ReportText };

/** The words of reports in one language. */
export function reportText(locale: Locale): ReportText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
