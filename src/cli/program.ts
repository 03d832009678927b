import { Command, Option } from 'commander';
import { BLANK_LAYOUTS } from '../blank/layouts';
import { cliText } from '../locales/cliText';
import type { CliText } from '../locales/cliText';
import { LOCALES } from '../locales/localized';
import { LAYOUT_IDS } from '../ruleset/layoutId';
import { helpSection, translateHelp } from './help';
import { outputFormat } from './options/outputFormat';
import type { ExitCode, PlainFormat, Invocation } from './options/invocation';
import { usageProblem } from './options/usageProblem';

type Options = CliText['options'];

const PLAIN_FORMATS = ['table', 'json'] as const;

const PAGE_FORMATS = ['table', 'json', 'html'] as const;

function page({ format, output }: { readonly format?: 'table' | 'json' | 'html'; readonly output?: string }) {
  return { format: outputFormat(format, output, PAGE_FORMATS) };
}

/** The format of commands that print tables or JSON alone. */
function plain({ format, output }: { readonly format?: PlainFormat; readonly output?: string }) {
  return { format: outputFormat(format, output, PLAIN_FORMATS) };
}

type Name = keyof Options;

/**
 * Builds the command line for commander. A command is loaded when it runs, so that `--help` loads none.
 * @param finish receives the exit code of the command that ran
 */
export function program(invocation: Invocation, finish: (code: ExitCode) => void): Command {
  const text = cliText(invocation.locale);
  const { arguments: argument, usage, commands, examples, exitCodes } = text;
  const root = new Command('ziping')
    .description(text.description)
    .usage(usage.program)
    .version(invocation.tool, '-V, --version', text.options.version[1])
    .helpCommand('help', commands.help)
    .addOption(chosen('lang', '--lang', LOCALES))
    .addOption(option('debug', '--debug'))
    .addHelpText('after', helpSection(examples.title, examples.program))
    .addHelpText('after', helpSection(exitCodes.title, exitCodes.lines, 80));
  translateHelp(root, text);

  command('check', exitCodes.lines)
    .argument(`<${argument.path}...>`, argument.paths)
    .addOption(option('ruleset', '--ruleset'))
    .addOption(templates())
    .addOption(goals())
    .addOption(excludes())
    .addOption(option('config', '--config'))
    .addOption(option('printConfig', '--print-config').default(false))
    .addOption(chosen('format', '--format', ['table', 'json', 'html', 'xlsx', 'csv', 'jsonl']))
    .addOption(chosen('by', '--by', ['file', 'unit', 'finding']))
    .addOption(option('summary', '--summary').default(false))
    .addOption(chosen('severity', '--severity', ['error', 'warning', 'info']).default('info'))
    .addOption(option('quiet', '--quiet').default(false))
    .addOption(jobs())
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(
        await (
          await import('./check')
        ).check(paths, { jobs: null, template: [], goals: [], exclude: [], ...options }, invocation),
      ),
    );
  command('score', exitCodes.lines)
    .argument(`<${argument.path}...>`, argument.writtenPaths)
    .addOption(option('out', '--out'))
    .addOption(option('inPlace', '--in-place').default(false))
    .addOption(option('dryRun', '--dry-run').default(false))
    .addOption(option('force', '--force').default(false))
    .addOption(option('flag', '--flag').default(false))
    .addOption(option('includeHidden', '--include-hidden').default(false))
    .addOption(option('ruleset', '--ruleset'))
    .addOption(templates())
    .addOption(goals())
    .addOption(excludes())
    .addOption(option('config', '--config'))
    .addOption(chosen('formatPlain', '--format', PLAIN_FORMATS))
    .addOption(jobs())
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(
        await (
          await import('./score')
        ).score(
          paths,
          { jobs: null, template: [], goals: [], exclude: [], ...options, ...plain(options) },
          invocation,
        ),
      ),
    );
  command('undo', exitCodes.undo)
    .argument(`<${argument.path}...>`, argument.writtenPaths)
    .addOption(several('undoCell', '--cell'))
    .addOption(excludes())
    .addOption(option('config', '--config'))
    .addOption(chosen('formatPlain', '--format', PLAIN_FORMATS))
    .addOption(option('output', '--output'))
    .action(async (paths, options) =>
      finish(
        await (
          await import('./undo')
        ).undo(paths, { cell: [], exclude: [], ...options, ...plain(options) }, invocation),
      ),
    );
  command('explain', exitCodes.explain)
    .argument(`<${argument.file}>`, argument.workbook)
    .addOption(option('cell', '--cell'))
    .addOption(option('ruleset', '--ruleset'))
    .addOption(templates())
    .addOption(goals())
    .addOption(option('config', '--config'))
    .addOption(chosen('formatPlain', '--format', PLAIN_FORMATS))
    .addOption(option('output', '--output'))
    .action(async (file, options) =>
      finish(
        await (
          await import('./explain')
        ).explain(file, { template: [], goals: [], ...options, ...plain(options) }, invocation),
      ),
    );
  command('compare', exitCodes.compare)
    .argument(`<${argument.old}>`, argument.oldPath)
    .argument(`<${argument.new}>`, argument.newPath)
    .addOption(option('ruleset', '--ruleset'))
    .addOption(templates())
    .addOption(goals())
    .addOption(excludes())
    .addOption(option('config', '--config'))
    .addOption(chosen('formatPage', '--format', PAGE_FORMATS))
    .addOption(option('output', '--output'))
    .action(async (old, now, options) =>
      finish(
        await (
          await import('./compare')
        ).compare(
          old,
          now,
          { template: [], goals: [], exclude: [], ...options, ...page(options) },
          invocation,
        ),
      ),
    );
  command('rulesets', exitCodes.plain)
    .argument(`[${argument.ruleset}]`, argument.rulesetId)
    .addOption(chosen('formatPlain', '--format', PLAIN_FORMATS))
    .addOption(option('output', '--output'))
    .action(async (id, options) =>
      finish(await (await import('./rulesets')).rulesets(id, { ...options, ...plain(options) }, invocation)),
    );
  command('blank', exitCodes.plain)
    .addOption(option('from', '--from'))
    .addOption(option('project', '--project'))
    .addOption(option('blankRuleset', '--ruleset'))
    .addOption(layout())
    .addOption(option('outFile', '--out'))
    .addOption(option('forceFile', '--force').default(false))
    .action(async (options) => finish(await (await import('./blank')).blank(options, invocation)));
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

  /** An option whose value is one of a few words. */
  function chosen(name: Name, flag: string, choices: readonly string[], made = option(name, flag)): Option {
    // For completion only: commander would reject other values in English.
    made.argChoices = [...choices];
    return made.argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw usageProblem((sentences) => sentences.badChoice(flag, value, choices));
    });
  }

  /** The option for a blank form's layout; its help lists all layouts with their names. */
  function layout(): Option {
    const names = LAYOUT_IDS.map((id) => `${id} ${BLANK_LAYOUTS[id].name[invocation.locale]}`);
    const help = text.options.layout[1] + names.join(text.separator);
    const flags = `--layout <${LAYOUT_IDS.join('|')}>`;
    return chosen('layout', '--layout', LAYOUT_IDS, new Option(flags, help));
  }

  function templates(): Option {
    return several('template', '--template');
  }

  function goals(): Option {
    return several('goals', '--goals');
  }

  function excludes(): Option {
    return several('exclude', '--exclude');
  }

  /** An option that may be given several times. */
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
