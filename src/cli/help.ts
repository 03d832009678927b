import type { Command } from 'commander';
import { Help } from 'commander';
import type { CliText } from '../locales/cliText';
import { displayWidth } from '../report/displayWidth';
import { wrapText } from '../report/wrapText';

type Titles = CliText['titles'];

/** Translates commander's help, and aligns it by display width, in which a Chinese character takes two columns. */
export function translateHelp(command: Command, text: CliText): void {
  command.configureHelp({
    showGlobalOptions: true,
    displayWidth,
    // No space after a full-width colon.
    formatHelp: (each, helper) =>
      Help.prototype.formatHelp.call(helper, each, helper).replace(/^(.*：) /, '$1'),
    styleTitle: (title) => (title in text.titles ? text.titles[title as keyof Titles] : title),
    // Our descriptions name defaults and choices; commander would add them once more, in English.
    optionDescription: ({ description }) => description,
    subcommandTerm: (subcommand) => subcommand.name(),
    boxWrap: (paragraph, width) =>
      paragraph
        .split('\n')
        .flatMap((line) => wrapText(line, width))
        .join('\n'),
  });
  command.helpOption('-h, --help', text.options.help[1]);
}

/**
 * Returns lines under a heading for the end of a help page.
 * @param wrapAt the width in columns; without it the lines stay as they are, so that examples keep their columns
 */
export function helpSection(title: string, lines: readonly string[], wrapAt?: number): string {
  const wrapped = wrapAt === undefined ? lines : lines.flatMap((line) => wrapText(line, wrapAt - 2));
  return ['', title, ...wrapped.map((line) => `  ${line}`)].join('\n');
}
