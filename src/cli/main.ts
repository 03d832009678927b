import { CommanderError } from 'commander';
import packageJson from '../../package.json';
import { cliText } from '../locales/cliText';
import { printable } from '../report/printable';
import { Problem } from '../sheet/problem';
import { defectOf } from './batch/defect';
import { fileProblem } from '../hosts/disk/fileProblem';
import { removeUnfinished } from '../hosts/disk/unfinishedFile';
import { languageOf } from './options/language';
import { program } from './program';
import type { Invocation } from './options/invocation';
import { commanderProblem, usageProblem } from './options/usageProblem';

const argv = process.argv.slice(2);
/** The command that was asked for; empty if there is none of that name. */
let asked: readonly string[] = [];
const invocation: Invocation = {
  locale: languageOf(argv, process.env, () => Intl.DateTimeFormat().resolvedOptions().locale),
  isAsked: argv.some((argument) => /^--lang(?:=|$)/.test(argument)),
  tool: `ziping ${packageJson.version}`,
  debug: argv.includes('--debug'),
  soFar: (code) => {
    process.exitCode = code;
  },
};

// EPIPE: the reader has seen enough (`ziping check … | head`). Anything else: the disk is full, say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(fileProblem(error, cliText(invocation.locale).standardOutput));
  end();
});
// A closed standard error is no reason to stop.
process.stderr.on('error', () => undefined);

run().catch(fail);

/** Ends the process and removes files that are not complete. */
function end(): void {
  removeUnfinished();
  process.exit();
}

async function run(): Promise<void> {
  const command = program(invocation, (code) => {
    process.exitCode = code;
  });
  const names = command.commands.map((each) => each.name());
  asked = names.filter((name) => name === argv[0]);
  const [first, second] = argv;
  // Commander shows the help of the program for any word behind `help`.
  const isHelp = first === 'help' && second !== undefined && !second.startsWith('-');
  if ((first === 'complete' && isHelpOption(second)) || (isHelp && second === 'complete')) {
    process.stdout.write((await import('./completion')).completionHelp(invocation.locale));
    return;
  }
  if (isHelp && ![...names, 'help'].includes(second))
    throw usageProblem((text) => text.unknownCommand(printable(second)));
  if (first === 'complete') (await import('./completion')).addCompletion(command, second);
  for (const each of [command, ...command.commands]) {
    each.exitOverride().configureOutput({ outputError: () => undefined });
  }
  await command.parseAsync(argv, { from: 'user' });
}

function isHelpOption(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}

/** Says what went wrong in one sentence and sets the exit code 2. Commander throws for help and version as well. */
function fail(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  // Called without a command: commander has shown the help already.
  if (error instanceof CommanderError && error.code === 'commander.help') return;
  const text = cliText(invocation.locale);
  const problem = error instanceof CommanderError ? commanderProblem(error) : error;
  const sentence = problem instanceof Problem ? problem.describe(invocation.locale) : text.unexpected;
  // Arguments and names of files may hold control characters. Each mistake in a file has a line of its own.
  const lines = text.error(sentence).split('\n').map(printable);
  process.stderr.write(`${lines.join('\n  ')}\n`);
  if (problem instanceof Problem && problem.code === 'usage') {
    process.stderr.write(`${text.seeHelp(['ziping', ...asked].join(' '))}\n`);
  }
  if (invocation.debug) process.stderr.write(`${defectOf(error) ?? printable(String(error))}\n`);
}
