import { enUS } from './explainText.en-US';
import { zhCN } from './explainText.zh-CN';
import type { Locale } from './localized';

/** The words that explain a ruleset or a cell. */
export type ExplainText = typeof zhCN;

/** The words of explanations in one language. */
export function explainText(locale: Locale): ExplainText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
