import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let lib: string;
beforeEach(() => {
  lib = mkdtempSync(path.join(tmpdir(), 'ziping-start-'));
  cpSync(path.join(__dirname, '../../src/cli/start.js'), path.join(lib, 'start.js'));
  writeFileSync(
    path.join(lib, 'main.js'),
    "require('node:path'); console.log(require('./part.js').says('A'));",
  );
  writeFileSync(path.join(lib, 'part.js'), 'exports.says = (name) => `part says ${name}`;');
});
afterEach(() => rmSync(lib, { recursive: true, force: true }));

function start(env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(lib, 'start.js')], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return [status, stdout.trim(), stderr];
}

const compiled = () => path.join(lib, 'compiled', `${process.version}-${process.arch}`);
const kept = (name = 'part.js') => path.join(compiled(), name);

test('what was compiled of each part is kept beside lib/, whole, and not written again', () => {
  expect(start()).toEqual([0, 'part says A', '']);
  expect(readdirSync(compiled()).sort()).toEqual(['main.js', 'part.js']);
  const { mtimeMs } = statSync(kept());
  expect(start()).toEqual([0, 'part says A', '']);
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
});

test('a part that was exchanged for one of the same length and time runs as it is now', () => {
  start();
  const part = path.join(lib, 'part.js');
  const { atime, mtime } = statSync(part);
  writeFileSync(part, readFileSync(part, 'utf8').replace('says $', 'said $'));
  utimesSync(part, atime, mtime);
  expect(start()).toEqual([0, 'part said A', '']);
  expect(start()).toEqual([0, 'part said A', '']);
});

test.each([
  [
    'one letter of it',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1)! ^ 1)]),
  ],
  ['its end', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['all of it', () => Buffer.alloc(0)],
  ['what V8 knows it by', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('what is kept is made anew where %s is damaged', (_what, damaged) => {
  start();
  const whole = readFileSync(kept());
  writeFileSync(kept(), damaged(whole));
  expect(start()).toEqual([0, 'part says A', '']);
  expect(readFileSync(kept()).length).toBeGreaterThan(whole.length / 2);
  expect(readFileSync(kept())).not.toEqual(damaged(whole));
});

test('after a day it is written again, with what has run since', () => {
  start();
  const long = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(kept(), long, long);
  start();
  expect(Date.now() - statSync(kept()).mtimeMs).toBeLessThan(60 * 60 * 1000);
});

test('where nothing may be kept, or nothing shall, it starts as well', () => {
  expect(start({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual([0, 'part says A', '']);
  expect(existsSync(path.join(lib, 'compiled'))).toBe(false);
  // A file where the folder would be: no rights are asked for, and root has them all.
  writeFileSync(path.join(lib, 'compiled'), '');
  expect(start()).toEqual([0, 'part says A', '']);
});
