import { inOrder } from '../../src/cli/inOrder';

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
