import { asProblem, isNothingRun, isOutcomeUnknown } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection, Trip } from './roundTrip';

interface Asked {
  readonly ask: (context: Excel.RequestContext) => () => unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Questions that are asked at the same moment, in one round trip. Where it fails each is asked by
 * itself, so that what Excel cannot tell does not keep it from telling the rest. For reading only.
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
