import os from 'node:os';
import { parseArgs } from 'node:util';
import { coldRuns, type ColdRuns } from './coldRuns';
import { formWorkbook, knownTexts, ledgerWorkbook } from './generateWorkbooks';
import { median, ratioOf, type Cost, type Costs } from './measure';
import { targetLines, type Target } from './targets';
import { warmRuns } from './warmRuns';

/**
 * `npm run bench [-- --quick] [-- SIZE...]`: what the whole of `check` costs beside others merely reading
 * the same files, beside the least that any reader must do, and beside starting Node. Everything in one
 * run and in turns, on workbooks made here, as ratios of processor time.
 */
const SIZES = [1, 20, 100, 1_000];
const QUICK_SIZES = [1, 20, 100];
/** Workbooks that the warm runs go through; fewer would not be warm, more only take longer. */
const WARM = 1_000;
const QUICK_WARM = 200;
const WARM_TURNS = 3;
const LEDGER_ROWS = 100_000;
/** Memory is asked for at this size. */
const BATCH = 1_000;

const WHAT = {
  node: 'start, and nothing else',
  floor: 'inflate and look at each byte',
  ziping: 'the whole of check',
  hucre: 'read only',
  sheetjs: 'read only',
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { quick } = values;
  const sizes = positionals.length > 0 ? positionals.map(sizeIn) : quick ? QUICK_SIZES : SIZES;
  const warm = quick ? QUICK_WARM : WARM;

  const [cpu, ...cpus] = os.cpus();
  say(
    `${cpu!.model.trim()}, ${cpus.length + 1} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()} ${os.arch()}, Node ${process.version}, load average ${os.loadavg()[0]!.toFixed(1)}`,
  );
  const workbooks = Array.from({ length: Math.max(warm, ...sizes) }, (_, index) => formWorkbook(index + 1));
  say(
    `Workbooks of one form with 28 indicators each. Of a workbook's texts, ${percent(knownTexts(workbooks.slice(0, 100)))} stand in an earlier one of the first hundred; in real batches 55 to 76%.`,
  );
  say('Processor time of all threads, time on the clock; in brackets the least of all turns.');

  const targets: Target[] = [];
  for await (const runs of coldRuns(workbooks, sizes, quick)) {
    say(`\nA process that ${runs.size === 1 ? 'reads one workbook' : `reads ${runs.size} workbooks`}`);
    tell(runs.costs, runs.size);
    targets.push(...coldTargets(runs));
  }

  say(`\nAgain and again in one process, ${warm} workbooks`);
  const forms = await warmRuns(workbooks.slice(0, warm), WARM_TURNS);
  tell(forms, warm);
  say(`\nThe same, one workbook whose form stands above a ledger of ${LEDGER_ROWS} rows and 9 columns`);
  const ledger = await warmRuns([ledgerWorkbook(LEDGER_ROWS)], quick ? 2 : 3);
  tell(ledger, 1);

  say('\nTo reach, in processor time');
  targets.push(
    {
      what: 'warm, over SheetJS reading',
      measured: ratioOf(forms, 'ziping', 'sheetjs'),
      unit: '×',
      atMost: 1 / 2,
      better: 1 / 3,
    },
    {
      what: 'warm, a large sheet over the floor',
      measured: ratioOf(ledger, 'ziping', 'floor'),
      unit: '×',
      atMost: 4,
      better: null,
    },
  );
  targetLines(targets).forEach(say);
  say(
    `  For comparison: warm, small files over the floor ${ratioOf(forms, 'ziping', 'floor').toFixed(2)}×, over hucre reading ${ratioOf(forms, 'ziping', 'hucre').toFixed(2)}×.`,
  );
}

function coldTargets({ size, costs }: ColdRuns): readonly Target[] {
  return [
    {
      what: `${size} cold, over SheetJS reading`,
      measured: ratioOf(costs, 'ziping', 'sheetjs'),
      unit: '×',
      atMost: 1,
      better: 1 / 2,
    },
    ...(size === 1
      ? [
          {
            what: '1 cold, over bare Node',
            measured: ratioOf(costs, 'ziping', 'node'),
            unit: '×' as const,
            atMost: 2.5,
            better: null,
          },
        ]
      : []),
    ...(size === BATCH
      ? [
          {
            what: `memory for ${size}`,
            measured: Math.max(...costs.get('ziping')!.map(({ memory }) => memory)),
            unit: ' MB' as const,
            atMost: 200,
            better: null,
          },
        ]
      : []),
  ];
}

/** A line for each contender: its times, and how much of its processor time ziping takes. */
function tell<Name extends keyof typeof WHAT>(costs: Costs<Name | 'ziping', Cost>, files: number): void {
  for (const [name, turns] of costs) {
    const processor = turns.map((cost) => cost.processor);
    const time = median(processor);
    const perSecond = (files / time) * 1000;
    say(
      [
        `  ${name.padEnd(8)} ${WHAT[name].padEnd(30)}`,
        `${time.toFixed(0).padStart(6)} ms (${Math.min(...processor).toFixed(0)})`.padEnd(20),
        `${median(turns.map(({ wall }) => wall))
          .toFixed(0)
          .padStart(6)} ms on the clock`,
        name === 'node' ? ' '.repeat(14) : `${perSecond.toFixed(perSecond < 10 ? 2 : 0).padStart(6)} files/s`,
        name === 'ziping' ? '' : `ziping ${ratioOf(costs, 'ziping', name).toFixed(2)}×`,
      ].join('  '),
    );
  }
}

function sizeIn(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`${text}: a number of workbooks, from 1 to 99999.`);
  return Number(text);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function say(line: string): void {
  console.log(line.trimEnd());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
