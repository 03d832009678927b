import { stoppable } from '../../src/cli/stoppable';

/** A piece of work that ends when it is told to. */
function piece() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended.then(() => 'done'), end };
}

async function settles(promise: Promise<unknown>): Promise<boolean> {
  const open = new Promise((resolve) => setImmediate(() => resolve('open')));
  return (await Promise.race([promise, open])) !== 'open';
}

test('stopping waits for what is under way, also where that fails', async () => {
  const { run, stop } = stoppable();
  const [first, second] = [piece(), piece()];
  const results = [run(first.work), run(() => second.work().then(() => Promise.reject(new Error('disk'))))];
  const outcomes = Promise.allSettled(results);
  const stopped = stop();
  expect(await settles(stopped)).toBe(false);
  first.end();
  expect(await settles(stopped)).toBe(false);
  second.end();
  await stopped;
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

test('once stopped nothing is begun, and nobody hears of it', async () => {
  const { run, stop } = stoppable();
  await run(() => Promise.resolve());
  await stop();
  const begun = jest.fn(() => Promise.resolve());
  expect(await settles(run(begun))).toBe(false);
  expect(begun).not.toHaveBeenCalled();
});
