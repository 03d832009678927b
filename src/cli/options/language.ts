import type { Locale } from '../../locales/localized';
import { LOCALES } from '../../locales/localized';

/**
 * The language to speak before the command line is even parsed, so that its own mistakes are told in
 * it: `--lang`, else LC_ALL, LC_MESSAGES or LANG as POSIX orders them, else the system's language
 * (Windows sets none of them). What begins with zh is Chinese, anything else English.
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
