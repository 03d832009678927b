import { asProblem, isNothingRun, isOutcomeUnknown } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection, Trip } from './roundTrip';

interface Asked {
  readonly ask: (context: Excel.RequestContext) => () => unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Returns a `Trip` that joins questions asked at the same moment into one round trip. If it fails, each question is
 * asked by itself, so that one which Excel cannot answer does not fail the others. Use it for reading only.
 */
export function sharedTrips(excel: ExcelConnection): Trip {
  let waiting: Asked[] = [];
  const send = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const reads = await roundTrip(excel, (context) => {
        const each = asked.map(({ ask }) => ask(context));
        return () => each;
      });
      for (const [index, { resolve, reject }] of asked.entries()) {
        try {
          resolve(reads[index]!());
        } catch (error) {
          reject(asProblem(error));
        }
      }
    } catch (error) {
      const problem = asProblem(error);
      const isForAll = asked.length === 1 || isOutcomeUnknown(problem) || isNothingRun(problem);
      for (const { ask, resolve, reject } of asked) {
        if (isForAll) reject(problem);
        else await roundTrip(excel, ask).then(resolve, reject);
      }
    }
  };
  return <T>(ask: (context: Excel.RequestContext) => () => T) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(() => void send());
      waiting.push({ ask, resolve: resolve as (answer: unknown) => void, reject });
    });
}
