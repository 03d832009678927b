import { spawnSync } from 'node:child_process';
import { ziping } from './ziping';

/** What may stand next, without descriptions. */
async function next(...words: string[]): Promise<string[]> {
  const { code, out, err } = await ziping(['complete', '--', ...words]);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trim().split('\n');
  return lines.slice(0, -1).map((line) => line.split('\t')[0]!);
}

test('commands, options and their values are completed', async () => {
  expect(await next('ch')).toEqual(['check']);
  expect(await next('')).toEqual(expect.arrayContaining(['check', 'score', 'undo', 'explain', 'blank']));
  expect(await next('check', '--sev')).toEqual(['--severity']);
  expect(await next('check', '--severity', '')).toEqual(['error', 'warning', 'info']);
  expect(await next('check', '--by', 'u')).toEqual(['unit']);
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('a script for %s that asks ziping', async (shell) => {
  const { code, out } = await ziping(['complete', shell]);
  expect([code, out]).toEqual([0, expect.stringMatching(/ziping['"]? complete|complete --/)]);
  if (shell === 'bash') expect(spawnSync('bash', ['-n'], { input: out }).status).toBe(0);
});

test.each([[['complete']], [['complete', 'cmd']]])('%j is wrong usage', async (args) => {
  const { code, out, err } = await ziping(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('可以是 bash、zsh、fish、powershell。');
});

test.each([
  ['complete', '--help'],
  ['complete', '-h'],
  ['help', 'complete'],
])('%s %s says how it is used', async (...args) => {
  const { code, out, err } = await ziping(args);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^用法：ziping complete <bash\|zsh\|fish\|powershell>\n\n输出一段脚本/);
  expect(out).toContain('  source <(ziping complete bash)\n');
});

test('help for a command that there is not says so', async () => {
  const { code, out, err } = await ziping(['help', 'scor']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('没有命令 scor。');
  expect((await ziping(['help', 'score'])).out).toContain('用法：ziping score');
});
