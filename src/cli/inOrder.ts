/**
 * The results of asynchronous work in the order of its inputs, however the work finishes; at most
 * `window` pieces are under way or waiting, so that a slow one does not let results pile up.
 */
export async function* inOrder<In, Out>(
  inputs: Iterable<In>,
  window: number,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out, void, undefined> {
  const underWay: Promise<Out>[] = [];
  for (const input of inputs) {
    if (underWay.length >= window) yield await underWay.shift()!;
    const result = work(input);
    // It is awaited in its turn; until then its failure is not an unhandled one.
    result.catch(() => undefined);
    underWay.push(result);
  }
  for (const result of underWay) yield await result;
}
