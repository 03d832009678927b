import { enUS } from './explainText.en-US';
import { zhCN } from './explainText.zh-CN';
import type { ExplainText } from './explainText.zh-CN';
import type { Locale } from './localized';

export type { ExplainText };

/** The words of explanations in one language. */
export function explainText(locale: Locale): ExplainText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
