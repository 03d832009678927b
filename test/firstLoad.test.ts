import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/** What the pane may load before it shows anything, in bytes of gzip. */
const MOST = 184_000;
/**
 * What its worker loads beside it; 21 KB of it are the table of divisions, 17 KB what reads criteria, 9 KB goal
 * tables and what compares forms with them.
 */
const MOST_OF_WORKER = 213_500;

const ROOT = path.join(__dirname, '..');
const WEBPACK = path.join(path.dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js');

let folder: string;

/** Builds the add-in as `npm run build` does, into a folder of its own. */
async function build(...options: readonly string[]): Promise<void> {
  const env = options.flatMap((option) => ['--env', option]);
  const args = [WEBPACK, '--mode', 'production', '--config-name', 'pane', '--output-path', folder, ...env];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
}

// Pages are minified: attributes stand without quotes where they may.
const page = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const scripts = (html: string) =>
  [...html.matchAll(/<script[^>]*?src="?([^"\s>]+)/g)].map((match) => match[1]!);
const policy = (html: string) => /Content-Security-Policy"? content="([^"]+)"/.exec(html)![1]!;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-dist-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the add-in as it is built', () => {
  beforeAll(() => build('host=https://example.gov.cn/ziping/'), 240_000);

  it('loads at most 184 KB of JavaScript before the pane shows', () => {
    const [officeJs, ...own] = scripts(page('taskpane.html'));
    expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    const bytes = own.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(bytes).not.toHaveLength(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST);
  });

  it('keeps what others wrote apart from what a release changes', () => {
    const own = scripts(page('taskpane.html')).slice(2);
    expect(own.map((file) => file.split('.')[0]).toSorted()).toEqual(['decimal', 'taskpane', 'vendor']);
  });

  it('starts a worker of its own that assesses, of at most 213.5 KB more', () => {
    const later = readdirSync(folder).filter((file) => /^assessing\..*\.js$/.test(file));
    expect(later).toHaveLength(1);
    const chunks = readFileSync(path.join(folder, later[0]!), 'utf8');
    const parts = readdirSync(folder).filter(
      (file) => file.endsWith('.js') && (file === later[0] || chunks.includes(file.split('.').at(-2)!)),
    );
    const bytes = parts.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(parts.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_OF_WORKER);
  });

  it('leaves the table of divisions to what assesses', () => {
    const initial = scripts(page('taskpane.html')).slice(1);
    const holding = readdirSync(folder).filter(
      (file) => file.endsWith('.js') && page(file).includes('海淀区0109门头沟区'),
    );
    expect(holding.filter((file) => initial.includes(file))).toEqual([]);
    // The worker, and the page where no worker can be started.
    expect(holding.length).toBeGreaterThan(0);
  });

  it('loads the report sheet, the settings and office-js-helpers on demand', () => {
    const initial = scripts(page('taskpane.html')).slice(1);
    const later = readdirSync(folder).filter((file) => file.endsWith('.js') && !initial.includes(file));
    for (const part of ['reportSheets', 'SettingsPage', 'office-js-helpers', 'otherThemes', 'words']) {
      expect(later.filter((file) => file.includes(part))).not.toHaveLength(0);
    }
  });

  it('allows scripts of its own and office.js, none inline, and no connection elsewhere', () => {
    const html = page('taskpane.html');
    expect(policy(html)).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; worker-src 'self'; " +
        "frame-src https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "base-uri 'self'; form-action 'none'",
    );
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    const [, first, ...later] = scripts(html);
    // Before the bundle, and as it stands in the source: it must run where nothing newer does.
    expect(html).toMatch(new RegExp(`<script src="?${first}"?></script>`));
    expect(later.every((file) => new RegExp(`<script defer[^>]*src="?${file}`).test(html))).toBe(true);
    expect(page(first!)).toBe(readFileSync(path.join(ROOT, 'src/taskpane/first.js'), 'utf8'));
    expect(page('help.html')).not.toContain('<script');
  });

  it('lists what it is made of, with the licences', () => {
    const licences = page('licences.txt');
    for (const name of [
      'react',
      'decimal.js',
      '@fluentui/react-button',
      '@noble/hashes',
      '@vant/area-data',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, MIT\n`, 'm'));
    }
    expect(licences).not.toContain('office-js ');
  });

  it('has every file that the manifest names, at the address asked for', () => {
    const manifest = page('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const files = [...manifest.matchAll(/"https:\/\/example\.gov\.cn\/ziping\/([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'help.html', 'assets/icon-32.png']));
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });
});

describe('the add-in as it is built for networks without the CDN', () => {
  beforeAll(() => build('offline'), 240_000);

  it('lists office.js among what it brings, with its licence', () => {
    expect(page('licences.txt')).toMatch(/^@microsoft\/office-js \d+\.\d+\.\d+, /m);
  });

  it('brings office.js along, unmodified, and asks nobody else for scripts', () => {
    const html = page('taskpane.html');
    expect(scripts(html)[0]).toBe('office-js/office.js');
    expect(policy(html)).toContain("script-src 'self';");
    expect(policy(html)).toContain("frame-src 'self';");
    const library = path.join(__dirname, '../node_modules/@microsoft/office-js/dist');
    for (const file of [
      'office.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'excel-web-16.00-core.js',
      'excel-mac-16.00.js',
      'zh-cn/office_strings.js',
      'zh-tw/office_strings.js',
      'ja-jp/office_strings.js',
      'telemetry/oteljs_agave.js',
      'ariatelemetry/aria-web-telemetry.js',
    ]) {
      expect(
        readFileSync(path.join(folder, 'office-js', file)).equals(readFileSync(path.join(library, file))),
      ).toBe(true);
    }
    // The page that a web host is asked by, under the name that office.js calls it.
    for (const file of ['index.html', 'agaveerrorux.js'])
      expect(existsSync(path.join(folder, 'office-js/AgaveErrorUX', file))).toBe(true);
  });
});
