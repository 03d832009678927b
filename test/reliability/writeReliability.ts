import { readFileSync, writeFileSync } from 'node:fs';
import { PAGE, tableOf, withTable } from './reliabilityTable';
import { tryEveryFault } from './trials';

// `npm run reliability`: tries every fault and writes the table of docs/reliability.md anew.
void tryEveryFault().then((rows) => {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withTable(page, tableOf(rows)));
  console.log(tableOf(rows));
  if (rows.some(({ lost }) => lost > 0)) process.exitCode = 1;
});
