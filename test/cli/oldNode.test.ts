import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ZIPING } from './ziping';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'ziping-node-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `ziping --version` in a Node that calls itself by another number. */
function inNode(version: string, env: NodeJS.ProcessEnv) {
  const preload = path.join(folder, 'version.cjs');
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', preload, ZIPING, '--version'], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return [status, stdout, stderr];
}

test('an old Node is told in one line, in the language of the system', () => {
  expect(inNode('18.20.4', { LANG: 'zh_CN.UTF-8' })).toEqual([
    2,
    '',
    '错误：ziping 需要 Node.js 20 或更高版本，这里是 18.20.4。请到 https://nodejs.org 下载新版本。\n',
  ]);
  expect(inNode('8.17.0', { LANG: 'C' })).toEqual([
    2,
    '',
    'Error: ziping needs Node.js 20 or later; this is 8.17.0. Get a newer one at https://nodejs.org.\n',
  ]);
});

test('the one that is wanted, and later ones, go on', () => {
  for (const version of ['20.0.0', '100.1.0'])
    expect(inNode(version, {})).toEqual([0, expect.stringMatching(/^ziping \d/), '']);
});
