import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutRelease } from './changelog';
import { SHOWN, withVersion } from './shownVersions';

/**
 * What `npm version` does besides package.json and the lock file, before it commits: the changelog gets the version
 * with today's day, and every place that shows the version follows.
 */
const root = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);

const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const changed = ['CHANGELOG.md', ...Object.keys(SHOWN)];
write('CHANGELOG.md', cutRelease(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10)));
for (const file of Object.keys(SHOWN)) write(file, withVersion(file, read(file), version));
execFileSync('git', ['add', ...changed], { cwd: root });
