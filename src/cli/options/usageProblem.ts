import type { Localized } from '../../locales/localized';
import { LOCALES } from '../../locales/localized';
import type { CliText } from '../../locales/cliText';
import { cliText } from '../../locales/cliText';
import { Problem } from '../../sheet/problem';

type Sentences = CliText['usageErrors'];

/**
 * Makes the Problem `usage` for a mistake on the command line.
 * @param sentence picks the sentence from the words of a language
 */
export function usageProblem(sentence: (text: Sentences) => string): Problem {
  const says = Object.fromEntries(LOCALES.map((locale) => [locale, sentence(cliText(locale).usageErrors)]));
  return new Problem('usage', says as Localized);
}

/** Translates an error of commander: its code tells the kind, the quoted part of its English message the argument. */
export function commanderProblem({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): Problem {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return usageProblem((text) => {
    const suggestion = meant === undefined ? '' : text.suggestion(meant);
    switch (code) {
      case 'commander.unknownOption':
        return text.unknownOption(quoted) + suggestion;
      case 'commander.unknownCommand':
        return text.unknownCommand(quoted) + suggestion;
      case 'commander.missingArgument':
        return text.missingArgument(quoted);
      case 'commander.optionMissingArgument':
        return text.optionMissingArgument(quoted);
      case 'commander.excessArguments':
        return text.excessArguments;
      case 'commander.help':
        return text.noCommand;
      default:
        return text.other;
    }
  });
}
