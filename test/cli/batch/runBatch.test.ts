import os from 'node:os';
import { inOrder, jobsFor } from '../../../src/cli/batch/runBatch';

describe('how many workers a batch gets', () => {
  it.each([
    [1, null, 1],
    [11, null, 1],
    [1, 8, 1],
    [3, 8, 3],
    [100, 1, 1],
    [100, 2, 2],
    [0, null, 1],
    [0, 4, 1],
  ])('%i files, asked for %s: %i', (files, asked, jobs) => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(8);
    expect(jobsFor(files, asked)).toBe(jobs);
  });

  it('no more than there are processors', () => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(2);
    expect(jobsFor(100, 64)).toBe(2);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [64, 2],
  ])('a thousand files on %i processors: %i', (processors, jobs) => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(processors);
    expect(jobsFor(1000, null)).toBe(jobs);
  });
});

/** Ends after so many turns, behind whatever needs fewer. */
async function turns(many: number): Promise<number> {
  for (let turn = 0; turn < many; turn += 1) await Promise.resolve();
  return many;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('work done at the same time', () => {
  it('gives its results in the order of its inputs', async () => {
    const results = inOrder([30, 1, 15, 2, 9], 3, turns);
    expect(await all(results)).toEqual([30, 1, 15, 2, 9]);
  });

  it('never has more under way than the window', async () => {
    let underWay = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++underWay);
      await turns(1);
      underWay -= 1;
    };
    await all(inOrder(Array(20).keys(), 4, work));
    expect(most).toBe(4);
  });

  it('passes a failure on in its turn', async () => {
    const work = (number: number) =>
      number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number);
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const number of inOrder([1, 2, 3], 3, work)) seen.push(number);
      })(),
    ).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});
