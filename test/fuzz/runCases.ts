import { slowness } from '../cost';
import { fuzzCase } from './fuzzCase';
import { judge } from './judge';
import type { Source } from './sources';

/** A case that went wrong. */
export interface Failure {
  readonly number: number;
  readonly name: string;
  readonly message: string;
}

/** What became of some cases. */
export interface Outcome {
  /** How many files were read, and how many were refused for each reason. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

/**
 * Processor time that one file may take, in milliseconds of the machine of docs/performance.md: twice what a workbook of
 * thirty forms takes that is read, scored, saved and read again, the first time and within jest.
 */
const MOST_TIME = 4_000;

/** Runs the cases of a seed from one number up to, but not including, another. */
export async function runCases(
  sources: readonly Source[],
  seed: number,
  { from, to, begin = () => undefined }: { from: number; to: number; begin?: (number: number) => void },
): Promise<Outcome> {
  const verdicts: Record<string, number> = {};
  const failures: Failure[] = [];
  for (let number = from; number < to; number += 1) {
    begin(number);
    const each = fuzzCase(sources, seed, number);
    const fail = (message: string) => failures.push({ number, name: each.name, message });
    const started = process.cpuUsage();
    try {
      const verdict = await judge(each);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    } catch (error) {
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const { user, system } = process.cpuUsage(started);
    const time = (user + system) / 1000;
    if (time > MOST_TIME && time > MOST_TIME * slowness()) fail(`took ${Math.round(time)} ms`);
  }
  return { verdicts, failures };
}
