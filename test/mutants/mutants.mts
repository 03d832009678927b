import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { globSync } from 'tinyglobby';
import { Known } from './known.mjs';

/**
 * `npm run mutants -- FOLDER` changes the code of src/FOLDER in one small place after another and looks whether
 * a test fails (docs/testing.md). `npm run mutants -- notation/rate.ts` takes one file. What was found is kept in
 * .cache/mutants; `--again` tries the survivors, and files that changed since; `--also form,blank` lets
 * the tests of further folders decide. `--longest 2000` takes tests of up
 * to two seconds too. `--every 8` tries every eighth mutant, `--every 8 --from 3` eighths that tests written for the
 * first sample have not seen. Prints the survivors and the line for docs/testing.md.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      again: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      longest: { type: 'string', default: '300' },
      also: { type: 'string', default: '' },
      every: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      workers: { type: 'string', default: '1' },
    },
  });
  const [what = '', ...others] = positionals;
  const folder = FOLDERS.find((one) => what === one || what.startsWith(`${one}/`));
  if (folder === undefined) throw new Error(`which folder? One of ${FOLDERS.join(', ')}, or a file in it`);
  process.env['ZIPING_LONGEST_TEST'] = values.longest;
  process.env['ZIPING_EVERY_MUTANT'] = values.every;
  process.env['ZIPING_FIRST_MUTANT'] = values.from;

  const known = new Known(folder);
  const files = [what, ...others].flatMap((one) =>
    one.endsWith('.ts') ? [`src/${one}`] : globSync(`src/${one}/**/*.ts`),
  );
  const mutate = files.flatMap((file) => (values.again ? known.leftIn(file) : [file]));
  if (mutate.length > 0 && !values.list) {
    known.begin(mutate);
    const also = values.also.split(',').filter(Boolean);
    const tests = testsOf([folder, ...(ALSO[folder] ?? []), ...also]);
    known.add(await run(mutate, tests, Number(values.workers)), Number(values.every), Number(values.from));
  }
  console.log(known.survivors(files).join('\n'));
  console.log(known.line());
}

function run(mutate: string[], testFiles: string[], concurrency: number) {
  return new Stryker({
    mutate,
    testFiles,
    plugins: [path.join(import.meta.dirname, 'plugin.mts')],
    testRunner: 'in-process',
    testRunnerNodeArgs: ['--import', 'tsx'],
    ignorers: ['other-texts'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency,
    timeoutMS: 15_000,
    reporters: ['progress-append-only'],
    // Two runs at once must not clear away one another's copies.
    tempDirName: `.cache/stryker-${process.pid}`,
    ignorePatterns: IGNORED,
    disableTypeChecks: true,
    // The compiler refuses these: an object without its members, a member of what may be null.
    mutator: { excludedMutations: ['ObjectLiteral', 'OptionalChaining'] },
  }).runMutationTest();
}

const FOLDERS = [
  'notation',
  'form',
  'ruleset',
  'scoring',
  'judgement',
  'checks',
  'revision',
  'hosts/xlsx/write',
];

/** Whose tests state what a folder does, beside its own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  form: ['assessment', 'goals', 'revision/answerEdit.test.ts', 'taskpane/session/fillingSteps.test.ts'],
  scoring: ['judgement', 'checks', 'assessment', 'ruleset'],
  judgement: ['checks', 'revision', 'assessment'],
  ruleset: ['blank', 'checks'],
  notation: ['scoring', 'criterion'],
  checks: ['judgement'],
  revision: [
    ...['assessment', 'report/workList', 'taskpane/session/writeAnswer.test.ts'],
    ...['changeOne', 'preview', 'undoThese', 'writeReason'].map((name) => `taskpane/session/${name}.test.ts`),
  ],
  'hosts/xlsx/write': ['hosts/xlsx'],
};

/** They measure time, read every source, start a program, replace modules, or take seconds. */
const NOT_HERE = [
  ...['speed', 'catalogue', 'badInput', 'libreOffice', 'sharedFormulas', 'wordOf'],
  ...['everyLayout', 'twice', 'mergedAreas'],
];

function testsOf(folders: readonly string[]): string[] {
  return globSync(
    folders.map((one) => (one.endsWith('.ts') ? `test/${one}` : `test/${one}/**/*.test.ts`)),
    { ignore: NOT_HERE.map((name) => `**/${name}.test.ts`) },
  );
}

/** What no test of these folders reads. */
const IGNORED = ['lib', 'dist', 'assets', 'bench', 'coverage', 'test-results', '.cache', 'test/e2e'];

void main();
