import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archiveOf, contentsOf, digestsOf } from './archive';
import { releaseIn } from './changelog';
import { npm } from './npm';

/**
 * `npm run release`: builds everything and puts into release/ what a release offers: the archive, the package for npm,
 * the page by itself, what is new, and digests. Options of `npm run build` may follow: `-- --env host=https://…`.
 */
const ROOT = path.join(__dirname, '..');
const FOLDER = path.join(ROOT, 'release');

async function release(options: readonly string[]): Promise<void> {
  const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const told = releaseIn(read('CHANGELOG.md'), version);
  if (!told) throw new Error(`CHANGELOG.md does not tell of ${version}: npm version ${version}, first.`);

  console.log(`正在构建 ${version}，约需一两分钟… Building ${version}, which takes a minute or two …`);
  await npm(['run', 'build', '--', ...options], ROOT);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Builds the library as well.
  await npm(['pack', '--pack-destination', FOLDER], ROOT);

  const name = `ziping-${version}`;
  writeFileSync(path.join(FOLDER, `${name}.zip`), archiveOf(contentsOf(ROOT), name, told.day));
  copyFileSync(path.join(ROOT, 'dist/ziping.html'), path.join(FOLDER, 'ziping.html'));
  writeFileSync(path.join(FOLDER, 'NOTES.md'), `${told.notes}\n`);
  const offered = [`${name}.zip`, `${name}.tgz`, 'ziping.html'];
  const bytes = new Map(offered.map((file) => [file, readFileSync(path.join(FOLDER, file))]));
  writeFileSync(path.join(FOLDER, 'SHA256SUMS'), digestsOf(bytes));
  for (const [file, { length }] of bytes) console.log(`release/${file}  ${(length / 1e6).toFixed(1)} MB`);
}

release(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
