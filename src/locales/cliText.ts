import { enUS } from './cliText.en-US';
import { zhCN } from './cliText.zh-CN';
import type { Locale } from './localized';

/** The words of the command line. */
export type CliText = typeof zhCN;

/** The words of the command line in one language. */
export function cliText(locale: Locale): CliText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
