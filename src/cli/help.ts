import type { Command } from 'commander';
import { Help } from 'commander';
import type { CliText } from '../locales/cliText';
import { displayWidth } from '../report/displayWidth';
import { wrapText } from '../report/wrapText';

type Titles = CliText['titles'];

/** Makes commander's help speak the user's language and align by display width. */
export function translateHelp(command: Command, text: CliText): void {
  command.configureHelp({
    showGlobalOptions: true,
    displayWidth,
    // A full-width colon brings its own space.
    formatHelp: (each, helper) =>
      Help.prototype.formatHelp.call(helper, each, helper).replace(/^(.*：) /, '$1'),
    styleTitle: (title) => (title in text.titles ? text.titles[title as keyof Titles] : title),
    // Descriptions name their defaults and choices themselves; commander would add them in English.
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

/** Lines under a heading, as the end of a help page; what an example says of itself keeps its place. */
export function helpSection(title: string, lines: readonly string[], wrapAt?: number): string {
  const wrapped = wrapAt === undefined ? lines : lines.flatMap((line) => wrapText(line, wrapAt - 2));
  return ['', title, ...wrapped.map((line) => `  ${line}`)].join('\n');
}
