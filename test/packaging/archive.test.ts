import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { archiveOf, contentsOf } from '../../packaging/archive';

const run = promisify(execFile);
const ROOT = path.join(__dirname, '../..');
const FORM = path.join(ROOT, 'test/fixtures/shanghai-2023.xlsx');
const NAME = 'ziping-9.9.9';

/** The archive as somebody has unpacked it, in a place where no project lies around it. */
let folder: string;
let archive: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(() => {
  if (!existsSync(path.join(ROOT, 'dist/ziping.html'))) throw new Error('Run `npm run build` first.');
  archive = archiveOf(contentsOf(ROOT), NAME, '2026-11-29');
  files = unzipSync(archive);
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-release-'));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string): string => readFileSync(path.join(folder, NAME, file), 'utf8');

test('everything lies in one folder that is named with the version', () => {
  expect(Object.keys(files).filter((file) => !file.startsWith(`${NAME}/`))).toEqual([]);
});

test.each([
  'README.html',
  'ziping.html',
  'add-in/manifest.xml',
  'add-in/taskpane.html',
  'add-in/help.html',
  'add-in/licences.txt',
  'command-line/ziping.cmd',
  'command-line/lib/licences.txt',
  'command-line/node_modules/piscina/LICENSE',
  'docs/batches.md',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
])('it has %s', (file) => {
  expect(Object.keys(files)).toContain(`${NAME}/${file}`);
});

test('the command line runs out of it, without a registry and from any folder', async () => {
  const program = path.join(folder, NAME, 'command-line/lib/ziping.js');
  const clean = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' };
  const ran = run(process.execPath, [program, 'check', '--format', 'json', '--jobs', '2', FORM, FORM], {
    cwd: tmpdir(),
    env: clean,
  });
  // It is not ready to file.
  const { code, stdout } = await ran.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { readonly code: number; readonly stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { workbooks: number; forms: number } };
  expect({ code, ...summary }).toMatchObject({ code: 1, forms: 7 * summary.workbooks });
});

test('its own start script runs it as well', async () => {
  const [program, args] =
    process.platform === 'win32'
      ? [process.env['ComSpec'] ?? 'cmd.exe', ['/c', 'ziping.cmd', '--version']]
      : ['sh', ['ziping', '--version']];
  const { stdout } = await run(program, args, { cwd: path.join(folder, NAME, 'command-line') });
  const { version } = JSON.parse(text('command-line/package.json')) as { version: string };
  expect(stdout.trim()).toBe(`ziping ${version}`);
});

test('every file has the digest that is written down', () => {
  const told = text('SHA256SUMS').trimEnd().split('\n');
  expect(told).toHaveLength(Object.keys(files).length - 1);
  for (const line of told) {
    const [digest, file] = line.split('  ');
    expect([file, createHash('sha256').update(files[`${NAME}/${file!}`]!).digest('hex')]).toEqual([
      file,
      digest,
    ]);
  }
});

test('every file that its pages lead to is there', () => {
  const links = [...text('README.html').matchAll(/href="([^"#]+)/g)].map(([, link]) => link!);
  expect(links).toContain('ziping.html');
  for (const link of links) expect(Object.keys(files)).toContain(`${NAME}/${link}`);
  const named = [...text('add-in/manifest.xml').matchAll(/"https:\/\/[^/"]+\/([^"]+)"/g)].map(
    ([, file]) => file!,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(Object.keys(files)).toContain(`${NAME}/add-in/${file}`);
});

test('it is the same when it is made again', () => {
  expect(Buffer.from(archiveOf(contentsOf(ROOT), NAME, '2026-11-29')).equals(archive)).toBe(true);
});

test('what is not built is told', () => {
  expect(() => contentsOf(folder)).toThrow();
  const empty = mkdtempSync(path.join(tmpdir(), 'ziping-empty-'));
  mkdirSync(path.join(empty, 'packaging'));
  writeFileSync(path.join(empty, 'packaging/readme.html'), '');
  expect(() => contentsOf(empty)).toThrow('dist/ziping.html is not built');
  rmSync(empty, { recursive: true, force: true });
});
