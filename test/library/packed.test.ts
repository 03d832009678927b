import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { npm } from '../../packaging/npm';

const run = promisify(execFile);
const ROOT = path.join(__dirname, '../..');
const FORM = path.join(ROOT, 'test/fixtures/shanghai-2023.xlsx');

/** Runs a program of an installed package, which on Windows has no file that could be started. */
async function runTool(tool: string, of: string, args: readonly string[]): Promise<string> {
  const home = path.join(ROOT, 'node_modules', of);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = path.join(home, typeof bin === 'string' ? bin : bin[tool]!);
  return (await run(process.execPath, [file, ...args], { cwd: folder })).stdout;
}

/** Packing, installing and compiling take a while on a machine with other work. */
jest.setTimeout(300_000);

/** An empty folder of somebody who installs the tarball; the packed file lies beside it. */
let folder: string;
let tarball: string;

beforeAll(async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'ziping-packed-'));
  folder = path.join(base, 'project');
  mkdirSync(folder);
  await npm(['run', 'library'], ROOT);
  // The command line is built already, and other tests are using it.
  await npm(['pack', '--ignore-scripts', '--pack-destination', base], ROOT);
  tarball = path.join(
    base,
    readdirSync(base).find((file) => file.endsWith('.tgz'))!,
  );
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  copyFileSync(FORM, path.join(folder, 'form.xlsx'));
});

afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const USE = `
  const bytes = readFileSync('form.xlsx');
  const rulesetId = parseRuleset(JSON.stringify({ ...rulesets[0], id: 'own' })).id;
  const { status, forms } = await check(bytes, { file: 'form.xlsx' });
  const { report, bytes: scored } = await score(bytes);
  const { summary } = await compare(bytes, scored);
  console.log(status, forms.length, summary.compared, summary.changed > 0, rulesetId, report.changes.length > 0, scored.length > 0, new Problem('a', {}) instanceof Error);
`;
const SAYS = 'not-ready 7 7 true own true true true\n';

async function written(name: string, code: string): Promise<string> {
  writeFileSync(path.join(folder, name), code);
  return name;
}

test('is used from an ES module', async () => {
  const file = await written(
    'use.mjs',
    `import { readFileSync } from 'node:fs';\nimport { check, compare, parseRuleset, rulesets, score, Problem } from 'ziping';\n${USE}`,
  );
  expect((await run(process.execPath, [file], { cwd: folder })).stdout).toBe(SAYS);
});

test('is used from CommonJS, and both are one', async () => {
  const file = await written(
    'use.cjs',
    `const { readFileSync } = require('node:fs');
const { check, compare, parseRuleset, rulesets, score, Problem } = require('ziping');
(async () => {${USE}
  console.log((await import('ziping')).Problem === Problem);
})();`,
  );
  expect((await run(process.execPath, [file], { cwd: folder })).stdout).toBe(`${SAYS}true\n`);
});

test.each([
  ['node16', 'use.mts'],
  ['node16', 'use.cts'],
  ['bundler', 'bundled.ts'],
] as const)('is used from TypeScript, resolved as %s in %s', async (resolution, name) => {
  const file = await written(
    name,
    `import { check, compare, parseRuleset, score } from 'ziping';
import type { Comparison, FactReport, FindingReport, Options, Ruleset, Workbook } from 'ziping';

export async function errors(workbook: Workbook, options: Options): Promise<readonly FindingReport[]> {
  const { forms } = await check(workbook, options);
  return forms.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
}
export async function eased(old: Workbook, now: Workbook): Promise<readonly FactReport[]> {
  const { comparisons }: Comparison = await compare(old, now, { files: { old: 'a.xlsx' }, language: 'en-US' });
  const facts = comparisons.flatMap(({ changes }) => changes.flatMap((change) => change.facts));
  // @ts-expect-error No target is eased sideways.
  facts.filter(({ effect }) => effect === 'sideways');
  return facts.filter(({ field, effect }) => field === 'target' && effect === 'easier');
}
export const ours: Ruleset = parseRuleset('{}');
export const scored: Promise<Uint8Array | null> = score({ sheets: [{ name: 'a', rows: [['x', 1, null]] }] }).then(
  ({ bytes }) => bytes,
);
// @ts-expect-error A file's name is no workbook.
void check('form.xlsx');
`,
  );
  const module = resolution === 'bundler' ? 'esnext' : 'node16';
  // Nothing of Node or of a page is needed to know the types.
  const compilerOptions = { noEmit: true, strict: true, target: 'es2022', lib: ['es2022'], types: [] };
  const config = {
    compilerOptions: { ...compilerOptions, module, moduleResolution: resolution },
    files: [file],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const told = await runTool('tsc', 'typescript', ['-p', '.']).catch(
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  expect(told).toBe('');
});

test('brings the command line', async () => {
  const { version } = createRequire(path.join(folder, 'x.js'))('ziping/package.json') as { version: string };
  expect(await npm(['exec', '--no', '--', 'ziping', '--version'], folder)).toContain(version);
});

test('the linters of packages find nothing', async () => {
  // They end with another code than 0, which run throws, when they find something.
  await runTool('publint', 'publint', ['run', tarball, '--strict']);
  await runTool('attw', '@arethetypeswrong/cli', [tarball, '--format', 'ascii']);
});

test('ships what is used and what explains it, and nothing else', async () => {
  const { stdout } = await run('tar', ['-tzf', tarball]);
  const files = stdout
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));
  for (const file of [
    'README.md',
    'LICENSE',
    'lib/ziping.js',
    'lib/start.js',
    'lib/main.js',
    'lib/worker.js',
    'lib/legacy.js',
    'lib/licences.txt',
    'lib/library/ziping.cjs',
    'lib/library/ziping.mjs',
    'lib/library/ziping.d.cts',
    'lib/library/ziping.d.mts',
    'lib/library/licences.txt',
    'docs/ruleset.schema.json',
    'docs/config.schema.json',
    'docs/library.md',
    'docs/batches.md',
  ]) {
    expect(files).toContain(file);
  }
  expect(
    files.filter((file) =>
      /^(?:src|test|bench|assets|node_modules|lib\/compiled|\.)|\.(?:ts|map)$/.test(file),
    ),
  ).toEqual([]);
});

test('what is bundled is not installed once more', () => {
  const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  for (const bundled of [
    'zod',
    'decimal.js',
    'commander',
    'fflate',
    'numfmt',
    'tinyglobby',
    'ignore',
    '@noble',
    '@e965',
  ]) {
    expect(installed).not.toContain(bundled);
  }
});
