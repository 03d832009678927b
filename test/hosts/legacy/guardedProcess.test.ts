import path from 'node:path';
import { GuardedProcess } from '../../../src/hosts/legacy/process/guardedProcess';
import { Problem } from '../../../src/sheet/problem';
import { ownClock } from '../../ownClock';

const clock = ownClock();

const ANSWERS = 0;
const LOOPS = 1;
const EXHAUSTS = 2;
const ENDS = 3;
const FINDS_FAULT = 4;
const FAILS = 5;

const guarded = (milliseconds = 20_000) =>
  new GuardedProcess<number>({
    program: path.join(__dirname, 'misbehaving.js'),
    milliseconds,
    megabytes: 64,
  });

/** What comes of a message: a value, or the code of what is wrong. */
async function of(reader: GuardedProcess<number>, how: number, value = 0): Promise<unknown> {
  try {
    return await reader.ask(Uint8Array.of(how, value));
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The system takes a moment to bury a process. */
async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return !isAlive(pid);
}

test('one process reads file after file, in their order', async () => {
  const reader = guarded();
  const first = of(reader, ANSWERS, 1);
  const second = of(reader, ANSWERS, 2);
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  const { pid } = reader;
  expect(await of(reader, FINDS_FAULT)).toBe('damaged');
  expect(await of(reader, FAILS)).toBe('Error: TypeError: x is undefined');
  expect(await of(reader, ANSWERS, 3)).toBe(3);
  expect(reader.pid).toBe(pid);
});

test('a file on which the reader never ends is given up, its process killed, and the next file read', async () => {
  const reader = guarded(3_000);
  expect(await of(reader, ANSWERS, 1)).toBe(1);
  const pid = reader.pid!;
  expect(await clock.hurry(of(reader, LOOPS))).toBe('too-slow');
  expect(await gone(pid)).toBe(true);
  expect(await of(reader, ANSWERS, 2)).toBe(2);
});

test('a file on which memory runs out ends its process and nothing else, and the next file is read', async () => {
  const reader = guarded();
  expect(await of(reader, EXHAUSTS)).toBe('out-of-memory');
  expect(await of(reader, ANSWERS, 2)).toBe(2);
});

test('a process that ends by itself is told, also when files wait behind it', async () => {
  const reader = guarded();
  const ended = of(reader, ENDS);
  const next = of(reader, ANSWERS, 7);
  expect(await Promise.all([ended, next])).toEqual(['out-of-memory', 7]);
});

test('what is said names the limit and the way out', async () => {
  await expect(clock.hurry(guarded(400).ask(Uint8Array.of(LOOPS)))).rejects.toMatchObject({
    says: {
      'zh-CN': '读取超过 0.4 秒，已放弃；文件可能已损坏。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
      'en-US':
        'Reading took more than 0.4 s and was given up; the file may be damaged. Open it in Excel or WPS and save it as .xlsx.',
    },
  });
});
