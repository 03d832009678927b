import type { Locale } from '../../locales/localized';
import { LOCALES } from '../../locales/localized';

/**
 * Finds the user's language before the command line is parsed, since mistakes on it have to be told in that language:
 * `--lang`, else LC_ALL, LC_MESSAGES or LANG in the order of POSIX, else the system's language (Windows sets none of
 * these variables). Names that begin with zh are Chinese, all others English.
 * @param system returns the name of the system's language
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  system: () => string,
): Locale {
  const asked = argv.flatMap((argument, index) => {
    if (argument === '--lang') return argv[index + 1] ?? [];
    return argument.startsWith('--lang=') ? argument.slice('--lang='.length) : [];
  });
  const known = LOCALES.find((locale) => locale === asked.at(-1));
  if (known) return known;
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system();
  return /^zh/i.test(name) ? 'zh-CN' : 'en-US';
}
