import { readFileSync } from 'node:fs';
import { PAGE, tableIn, tableOf } from './reliabilityTable';
import { tryEveryFault } from './trials';

/** Hundreds of workbooks are opened, written, broken off and opened again. */
const PATIENCE_MS = 400_000;

test(
  'whatever fails at whatever action of the writing: nothing is lost, as docs/reliability.md says',
  async () => {
    const rows = await tryEveryFault();
    expect(rows.filter(({ lost }) => lost > 0)).toEqual([]);
    // Out of date? `npm run reliability` writes the table anew.
    expect(tableIn(readFileSync(PAGE, 'utf8'))).toBe(tableOf(rows));
  },
  PATIENCE_MS,
);
