import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** What is in an archive: bytes by path, with / between folders. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Files that are to be run: systems other than Windows ask for a permission. */
const PROGRAMS = ['command-line/ziping'];
const UNIX = 3;
const RUNNABLE = 0o100755 << 16;
const READABLE = 0o100644 << 16;

/**
 * What those get who have no Node and no source: the page, the add-in, the command line (which wants Node, and no
 * registry), what explains them, and a digest of every file.
 * @param root the project, built
 * @throws Error naming what is not built
 */
export function contentsOf(root: string): Contents {
  const contents = new Map<string, Uint8Array>();
  const put = (to: string, from: string) => contents.set(to, readFileSync(path.join(root, from)));

  put('README.html', 'packaging/readme.html');
  put('ziping.html', built(root, 'dist/ziping.html'));
  built(root, 'dist/manifest.xml');
  for (const file of filesIn(path.join(root, 'dist')))
    if (file !== 'ziping.html' && !file.endsWith('.map')) put(`add-in/${file}`, `dist/${file}`);

  built(root, 'lib/ziping.js');
  for (const file of filesIn(path.join(root, 'lib')))
    // Who writes programs takes the package (ziping-….tgz), which has the library; what Node has compiled here is
    // of no use to another one.
    if (!/^(?:library|compiled)\//.test(file)) put(`command-line/lib/${file}`, `lib/${file}`);
  for (const file of ['package.json', 'LICENSE']) put(`command-line/${file}`, file);
  for (const place of needed(root))
    for (const file of filesIn(path.join(root, place)))
      if (/^(?:dist\/.*\.(?:m?js|json)|package\.json|LICENSE)$/.test(file))
        put(`command-line/${place}/${file}`, `${place}/${file}`);
  contents.set('command-line/ziping.cmd', Buffer.from('@node "%~dp0lib\\ziping.js" %*\r\n'));
  contents.set(
    'command-line/ziping',
    Buffer.from('#!/bin/sh\nexec node "$(dirname "$0")/lib/ziping.js" "$@"\n'),
  );

  for (const file of ['README.md', 'README.en.md', 'CHANGELOG.md', 'LICENSE']) put(file, file);
  for (const file of filesIn(path.join(root, 'docs')))
    if (/\.(?:md|json|png)$/.test(file)) put(`docs/${file}`, `docs/${file}`);

  const sorted = new Map([...contents].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted.set('SHA256SUMS', Buffer.from(digestsOf(sorted)));
}

/** Digests of files, as `sha256sum --check` reads them. */
export function digestsOf(contents: Contents): string {
  return [...contents]
    .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
    .join('');
}

/**
 * The contents as a zip archive, all in one folder. It is the same at every time and place.
 * @param day the day that all files bear, ISO
 */
export function archiveOf(contents: Contents, folder: string, day: string): Uint8Array {
  const files: Zippable = {};
  for (const [file, bytes] of contents) {
    const attrs = PROGRAMS.includes(file) ? RUNNABLE : READABLE;
    files[`${folder}/${file}`] = [bytes, { level: 9, mtime: `${day}T12:00:00`, os: UNIX, attrs }];
  }
  return zipSync(files);
}

function built(root: string, file: string): string {
  if (existsSync(path.join(root, file))) return file;
  throw new Error(`${file} is not built: run npm run build first.`);
}

/** Where the packages lie that the command line loads when it runs, by the lock file. */
function needed(root: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: true; readonly optional?: true }>>;
  };
  return Object.entries(packages).flatMap(([place, { dev, optional }]) =>
    place === '' || dev || optional ? [] : [place],
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}
