import path from 'node:path';
import type { Format } from './invocation';

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
};

/**
 * Returns the format of results: the one asked for, else the one that the output file's ending tells, else the first
 * that the command knows, a table.
 */
export function outputFormat<Known extends Format>(
  asked: Known | undefined,
  output: string | undefined,
  known: readonly Known[],
): Known {
  if (asked !== undefined) return asked;
  const named = output === undefined ? undefined : BY_ENDING[path.extname(output).toLowerCase()];
  return known.find((format) => format === named) ?? known[0]!;
}
