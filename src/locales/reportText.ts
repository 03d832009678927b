import type { Locale } from './localized';
import { enUS } from './reportText.en-US';
import { zhCN } from './reportText.zh-CN';

/** The words of tables, pages and explanations; what a finding says comes with the finding. */
export type ReportText = typeof zhCN;

/** The words of reports in one language. */
export function reportText(locale: Locale): ReportText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
