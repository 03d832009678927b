import { enUS } from './cliText.en-US';
import { zhCN } from './cliText.zh-CN';
import type { CliText } from './cliText.zh-CN';
import type { Locale } from './localized';

export type { CliText };

/** The words of the command line in one language. */
export function cliText(locale: Locale): CliText {
  return locale === 'zh-CN' ? zhCN : enUS;
}
