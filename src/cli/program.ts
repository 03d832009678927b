import { Command, Option } from 'commander';
import { BLANK_LAYOUTS } from '../blank/layouts';
import { cliText } from '../locales/cliText';
import type { CliText } from '../locales/cliText';
import { LOCALES } from '../locales/localized';
import { LAYOUT_IDS } from '../ruleset/layoutId';
import { helpSection, translateHelp } from './help';
import type { ExitCode, Session } from './session';
import { usageProblem } from './usageProblem';

type Options = CliText['options'];
type Name = keyof Options;

/**
 * The command line as commander reads it. Commands are loaded when they run: `--help` needs none.
 * @param finish takes the exit code of the command that ran
 */
export function program(session: Session, finish: (code: ExitCode) => void): Command {
  const text = cliText(session.locale);
  const { arguments: argument, usage, commands, examples, exitCodes } = text;
  const root = new Command('ziping')
    .description(text.description)
    .usage(usage.program)
    .version(session.tool, '-V, --version', text.options.version[1])
    .helpCommand('help', commands.help)
    .addOption(chosen('lang', '--lang', LOCALES))
    .addOption(option('debug', '--debug'))
    .addHelpText('after', helpSection(examples.title, examples.program))
    .addHelpText('after', helpSection(exitCodes.title, exitCodes.lines, 80));
  translateHelp(root, text);

  command('check', exitCodes.lines)
    .argument(`<${argument.path}...>`, argument.paths)
    .addOption(option('ruleset', '--ruleset').default('auto'))
    .addOption(templates())
    .addOption(format('format', ['table', 'json', 'html', 'xlsx']))
    .addOption(jobs())
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(await (await import('./check')).check(paths, { jobs: null, template: [], ...options }, session)),
    );
  command('score', exitCodes.lines)
    .argument(`<${argument.path}...>`, argument.paths)
    .addOption(option('out', '--out'))
    .addOption(option('inPlace', '--in-place').default(false))
    .addOption(option('dryRun', '--dry-run').default(false))
    .addOption(option('force', '--force').default(false))
    .addOption(option('flag', '--flag').default(false))
    .addOption(option('includeHidden', '--include-hidden').default(false))
    .addOption(option('ruleset', '--ruleset').default('auto'))
    .addOption(templates())
    .addOption(format('formatPlain', ['table', 'json']))
    .addOption(jobs())
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(await (await import('./score')).score(paths, { jobs: null, template: [], ...options }, session)),
    );
  command('undo', exitCodes.undo)
    .argument(`<${argument.path}...>`, argument.paths)
    .addOption(several('undoCell', '--cell'))
    .addOption(format('formatPlain', ['table', 'json']))
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(await (await import('./undo')).undo(paths, { cell: [], ...options }, session)),
    );
  command('explain', exitCodes.plain)
    .argument(`<${argument.file}>`, argument.workbook)
    .addOption(option('cell', '--cell'))
    .addOption(option('ruleset', '--ruleset').default('auto'))
    .addOption(templates())
    .addOption(format('formatPlain', ['table', 'json']))
    .addOption(option('output', '--output'))
    .action(async (file, options) =>
      finish(await (await import('./explain')).explain(file, { template: [], ...options }, session)),
    );
  command('compare', exitCodes.compare)
    .argument(`<${argument.old}>`, argument.oldPath)
    .argument(`<${argument.new}>`, argument.newPath)
    .addOption(option('ruleset', '--ruleset').default('auto'))
    .addOption(templates())
    .addOption(format('formatPage', ['table', 'json', 'html']))
    .addOption(option('output', '--output'))
    .action(async (old, now, options) =>
      finish(await (await import('./compare')).compare(old, now, { template: [], ...options }, session)),
    );
  command('rulesets', exitCodes.plain)
    .argument(`[${argument.ruleset}]`, argument.rulesetId)
    .addOption(format('formatPlain', ['table', 'json']))
    .addOption(option('output', '--output'))
    .action(async (id, options) => finish(await (await import('./rulesets')).rulesets(id, options, session)));
  command('blank', exitCodes.plain)
    .addOption(option('blankRuleset', '--ruleset'))
    .addOption(layout())
    .addOption(option('outFile', '--out'))
    .addOption(option('forceFile', '--force').default(false))
    .action(async (options) => finish(await (await import('./blank')).blank(options, session)));
  return root;

  function command(
    name: 'check' | 'score' | 'undo' | 'explain' | 'compare' | 'rulesets' | 'blank',
    codes: readonly string[],
  ): Command {
    const made = root.command(name).description(commands[name]).usage(usage[name]);
    translateHelp(made, text);
    return made
      .addHelpText('after', helpSection(examples.title, examples[name]))
      .addHelpText('after', helpSection(exitCodes.title, codes, 80));
  }

  function option(name: Name, flag: string): Option {
    const [value, description] = text.options[name];
    return new Option(value ? `${flag} <${value}>` : flag, description);
  }

  /** One of a few words. */
  function chosen(name: Name, flag: string, choices: readonly string[], made = option(name, flag)): Option {
    return made.argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw usageProblem((sentences) => sentences.badChoice(flag, value, choices));
    });
  }

  /** A blank form's layout; the help names them all as the layouts themselves do. */
  function layout(): Option {
    const names = LAYOUT_IDS.map((id) => `${id} ${BLANK_LAYOUTS[id].name[session.locale]}`);
    const help = text.options.layout[1] + names.join(text.separator);
    const flags = `--layout <${LAYOUT_IDS.join('|')}>`;
    return chosen('layout', '--layout', LAYOUT_IDS, new Option(flags, help));
  }

  /** The format of the results; the first is the default. */
  function format(name: 'format' | 'formatPage' | 'formatPlain', choices: readonly string[]): Option {
    return chosen(name, '--format', choices).default(choices[0]);
  }

  function templates(): Option {
    return several('template', '--template');
  }

  /** May be given several times. */
  function several(name: Name, flag: string): Option {
    return option(name, flag).argParser((value: string, before: readonly string[] = []) => [
      ...before,
      value,
    ]);
  }

  function jobs(): Option {
    return option('jobs', '--jobs').argParser((value: string) => {
      if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
      throw usageProblem((sentences) => sentences.badJobs(value));
    });
  }
}
