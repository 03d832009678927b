import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { CACHE, PAGE, PANE, ROOT } from './folders';

interface Target {
  readonly name: string;
  readonly folder: string;
  /** What it is made from: files and folders under the root. */
  readonly sources: readonly string[];
  readonly configuration: () => Configuration;
}

const SHARED = ['package-lock.json', 'src', 'test/workbench/server/build.ts'];

/** The pane as it ships, but for office.js, which is served along, and the folder. */
const pane: Target = {
  name: 'pane',
  folder: PANE,
  sources: [...SHARED, 'assets', 'manifest.xml', 'webpack.config.js'],
  configuration() {
    const all = configurationIn('webpack.config.js') as readonly unknown[];
    const made = all.map(
      (each) => (typeof each === 'function' ? each({ offline: true }) : each) as Configuration,
    );
    const found = made.find(({ name }) => name === 'pane');
    if (!found) throw new Error('webpack.config.js has no configuration named pane.');
    const cache = { type: 'filesystem' as const, cacheDirectory: path.join(ROOT, '.cache/webpack') };
    return { ...found, context: ROOT, cache, output: { ...found.output, path: PANE } };
  },
};

const page: Target = {
  name: 'page',
  folder: PAGE,
  sources: [...SHARED, 'test/workbench/page', 'test/workbench/excel', 'test/workbench/webpack.config.js'],
  configuration: () => configurationIn('test/workbench/webpack.config.js') as Configuration,
};

/**
 * Builds pane and page unless they are built already from the very same sources.
 * @param say told what is being done, where something is
 */
export async function build(say: (what: string) => void = () => undefined): Promise<void> {
  for (const target of [pane, page]) {
    const stamp = stampOf(target);
    if (isBuilt(target, stamp)) continue;
    say(target.name);
    await run(target.configuration());
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(stampFile(target), stamp);
  }
}

function configurationIn(file: string): unknown {
  return createRequire(__filename)(path.join(ROOT, file)) as unknown;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

function isBuilt(target: Target, stamp: string): boolean {
  const file = stampFile(target);
  return existsSync(target.folder) && existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function stampFile({ name }: Target): string {
  return path.join(CACHE, `${name}.stamp`);
}

/** A digest of everything a target is made from. */
function stampOf({ sources }: Target): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(path.join(ROOT, source))) {
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(place, entry.name);
      return entry.isDirectory() ? filesIn(inside) : [inside];
    });
}
