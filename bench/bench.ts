import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { read as hucreRead } from 'hucre';
import { assessSheets } from '../src/assessment/assess';
import { readArchive } from '../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../src/hosts/xlsx/zip/nodeCodec';
import { readWorkbook } from '../src/hosts/xlsx/read/readWorkbook';
import { workbookReport } from '../src/report/workbookReport';
import { compressedParts, inflateAndScan } from './floor';
import { formWorkbook, ledgerWorkbook } from './generateWorkbooks';
import { bestOf, median, runNode, type Contender } from './measure';

/**
 * `npm run bench`: what the whole of `check` costs beside merely reading the same files with others,
 * beside the least that any reader must do, and beside starting Node. Everything in one run, on
 * workbooks made here, as ratios.
 */
const FORMS = 1_000;
const LEDGER_ROWS = 100_000;
const ROUNDS = 3;
const STARTS = 15;

const CLI = path.resolve('lib/ziping.js');

function check(workbook: Uint8Array): unknown {
  const { sheets } = readWorkbook(readArchive(workbook, nodeCodec));
  return workbookReport('bench.xlsx', assessSheets(sheets), 'zh-CN');
}

function contenders(workbooks: readonly Uint8Array[]): readonly Contender[] {
  const parts = workbooks.map(compressedParts);
  const each = (read: (workbook: Uint8Array) => unknown) => () => workbooks.forEach(read);
  return [
    { name: 'floor', run: () => parts.forEach(inflateAndScan) },
    { name: 'ziping', run: each(check) },
    { name: 'sheetjs', run: each((workbook) => sheetJs.read(workbook)) },
    {
      name: 'hucre',
      run: async () => {
        for (const workbook of workbooks) await hucreRead(workbook);
      },
    },
  ];
}

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
const verdict = (reached: boolean): string => (reached ? 'reached' : 'MISSED');

async function compare(title: string, workbooks: readonly Uint8Array[], rounds: number) {
  const best = await bestOf(rounds, contenders(workbooks));
  const of = (name: string) => best.get(name)!;
  say(`\n${title}`);
  for (const [name, what] of [
    ['floor', 'inflate and look at each byte'],
    ['ziping', 'the whole of check'],
    ['hucre', 'read only'],
    ['sheetjs', 'read only'],
  ] as const) {
    const perSecond = (workbooks.length / of(name)) * 1000;
    say(
      `  ${name.padEnd(8)} ${what.padEnd(30)} ${of(name).toFixed(0).padStart(7)} ms  ${perSecond.toFixed(perSecond < 10 ? 2 : 0).padStart(6)} files/s  ${times(of(name) / of('ziping')).padStart(7)} the time of ziping`,
    );
  }
  return { overSheetJs: of('sheetjs') / of('ziping'), overFloor: of('ziping') / of('floor') };
}

async function main(): Promise<void> {
  const cpu = os.cpus();
  say(
    `${cpu[0]!.model.trim()}, ${cpu.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()} ${os.arch()}, Node ${process.version}`,
  );

  const workbooks = Array.from({ length: FORMS }, (_, index) => formWorkbook(index + 1));
  const forms = await compare(`${FORMS} workbooks, one form of 28 indicators each`, workbooks, ROUNDS);
  const ledger = await compare(
    `One workbook, one form above a ledger of ${LEDGER_ROWS} rows and 9 columns`,
    [ledgerWorkbook(LEDGER_ROWS)],
    ROUNDS,
  );

  const folder = mkdtempSync(path.join(os.tmpdir(), 'ziping-bench-'));
  try {
    mkdirSync(folder, { recursive: true });
    workbooks.forEach((bytes, index) => writeFileSync(path.join(folder, `${index + 1}.xlsx`), bytes));
    const batch = runNode([CLI, 'check', folder, '--format', 'json'], { withMemory: true });
    const one = path.join(folder, '1.xlsx');
    const starts = Array.from({ length: STARTS }, () => ({
      bare: runNode(['-e', '0']).time,
      check: runNode([CLI, 'check', one]).time,
    }));
    const bare = median(starts.map(({ bare }) => bare));
    const single = median(starts.map(({ check }) => check));

    say('\nThe command line');
    say(`  check of ${FORMS} workbooks  ${batch.time.toFixed(0)} ms, ${batch.memory.toFixed(0)} MB at most`);
    say(`  check of one workbook    ${single.toFixed(0)} ms; node -e 0: ${bare.toFixed(0)} ms`);

    say('\nTo reach');
    say(
      `  forms a second over SheetJS reading alone, at least 3×   ${times(forms.overSheetJs)}  ${verdict(forms.overSheetJs >= 3)}`,
    );
    say(
      `  time over the floor, small files, at most 4×             ${times(forms.overFloor)}  ${verdict(forms.overFloor <= 4)}`,
    );
    say(
      `  time over the floor, large sheet, at most 4×             ${times(ledger.overFloor)}  ${verdict(ledger.overFloor <= 4)}`,
    );
    say(
      `  check of one workbook over bare Node, at most 4×         ${times(single / bare)}  ${verdict(single / bare <= 4)}`,
    );
    say(
      `  memory for ${FORMS} workbooks, at most 200 MB              ${batch.memory.toFixed(0)} MB  ${verdict(batch.memory <= 200)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
