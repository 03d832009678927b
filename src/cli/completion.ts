import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { cliText } from '../locales/cliText';
import type { Locale } from '../locales/localized';
import { helpSection } from './help';
import { usageProblem } from './options/usageProblem';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/**
 * Adds `complete SHELL` to the command line, which prints a completion script for a shell, and `complete -- …`, with
 * which such a script asks what may come next. The shell completes names of files itself.
 * @param asked the word after `complete`
 * @throws Problem if that is neither a shell nor `--`
 */
export function addCompletion(program: Command, asked: string | undefined): void {
  if (asked !== '--' && !SHELLS.includes(asked ?? ''))
    throw usageProblem((text) => text.badChoice('complete', asked ?? '', SHELLS));
  tab(program);
}

/** The help of `complete`, which is no command of the program until a shell asks for it. */
export function completionHelp(locale: Locale): string {
  const { titles, usage, commands, examples } = cliText(locale);
  const title = titles['Usage:'];
  return `${title}${title.endsWith('：') ? '' : ' '}ziping complete ${usage.complete}

${commands.complete}
${helpSection(examples.title, examples.complete)}
`;
}
