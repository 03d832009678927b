import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import {
  boardInLines,
  faultsOfRewrite,
  faultsOfSlip,
  findings,
  rewriteInLines,
  slipInLines,
} from './describe';
import { Failures } from './failures';
import type { Heard } from './heard';
import { ziping } from './heard';
import { kindsIn } from './kinds';
import { measure } from './measure';
import { belowFloors, tablesOf, withTables } from './page';
import type { Slip } from './slip';

/**
 * `npm run truth`: every kind of slip and rewrite, and docs/truth.md anew.
 * `npm run truth -- --only slips/digit-swapped --seed 7 --show 5`: the first five failures of one kind,
 * with cells, findings and edits. `--case 12`: that one alone. `--failures FILE`: what fails, ranked.
 */
const PAGE = path.join(__dirname, '../../docs/truth.md');
const SLIPS = 700;
const REWRITES = 800;
const FORMS = 400;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      slips: { type: 'string', default: String(SLIPS) },
      rewrites: { type: 'string', default: String(REWRITES) },
      forms: { type: 'string', default: String(FORMS) },
      only: { type: 'string' },
      show: { type: 'string' },
      case: { type: 'string' },
      failures: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const failures = new Failures();
  let toShow = values.case === undefined ? Number(values.show ?? 0) : 1;
  const show = (lines: readonly string[], heard: Heard, cells: readonly string[]): void => {
    if (toShow <= 0) return;
    toShow -= 1;
    const edits = heard.edits.map(({ at, kind, value }) => `${kind} ${at} = ${JSON.stringify(value)}`);
    console.log(
      [
        ...cells,
        '',
        ...lines,
        `all findings: ${findings(heard.findings)}`,
        `edits: ${edits.join('; ')}`,
        '',
      ].join('\n'),
    );
  };
  const measured = await measure(ziping, {
    seed,
    forms: Number(values.forms),
    slips: Number(values.slips),
    rewrites: Number(values.rewrites),
    ...(values.only !== undefined && { only: values.only }),
    ...(values.case !== undefined && { number: Number(values.case) }),
    onSlip: (tried) => {
      const faults = faultsOfSlip(tried);
      failures.add(`slips/${tried.kind}`, faults, () => slipInLines(tried));
      if (faults.length > 0 || values.case !== undefined)
        show(slipInLines(tried), tried.heard, boardInLines(tried.board));
    },
    onRewrite: (tried) => {
      const faults = faultsOfRewrite(tried);
      failures.add(`rewrites/${tried.kind}`, faults, () => rewriteInLines(tried));
      if (faults.length > 0 || values.case !== undefined)
        show(rewriteInLines(tried), tried.heard, boardInLines(tried.rewritten.board));
    },
  });
  const tables = tablesOf(measured, seed, await kindsIn<Slip>('slips'));
  console.log(tables);
  const below = belowFloors(measured);
  console.log(below.length > 0 ? `\nBelow the floors:\n${below.join('\n')}` : '\nEvery floor is reached.');
  if (values.failures !== undefined)
    writeFileSync(values.failures, failures.page(seed, Number(values.forms), measured));
  const isWhole = process.argv
    .slice(2)
    .every(
      (argument, index, all) =>
        /^--(?:seed|failures)$/.test(argument) || /^--(?:seed|failures)$/.test(all[index - 1] ?? ''),
    );
  if (isWhole) {
    const page = withTables(readFileSync(PAGE, 'utf8'), tables);
    writeFileSync(PAGE, await format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'always' }));
  }
  if (below.length > 0) process.exitCode = 1;
}

void main();
