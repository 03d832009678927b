import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { richWorkbook } from '../hosts/xlsx/richWorkbook';

/** A workbook to begin with, by its name. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Real forms of every layout, and one workbook with everything else that a file can hold.
 * @param fixtures the folder test/fixtures
 */
export function sourcesIn(fixtures: string): readonly Source[] {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xlsx'),
  );
  return [
    ...files.sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(fixtures, name))) })),
    { name: 'rich workbook', bytes: richWorkbook() },
  ];
}
