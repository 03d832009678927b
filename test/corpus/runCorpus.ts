import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { eachAtOnce, faultsOf, newFaults } from '../openXml/validator';
import { KINDS } from './kinds';
import type { Difference, Kind } from './kinds';
import { trial } from './trial';

/**
 * `npm run corpus -- FOLDER`: anybody's workbooks, read beside SheetJS, written, marked, validated and
 * taken back; prints what differs, by kind. docs/testing.md says how to read it.
 */
export interface Tally {
  readonly files: number;
  readonly found: ReadonlyMap<
    Kind,
    { readonly files: number; readonly cases: number; readonly first: string }
  >;
}

const SLOW_SECONDS = 10;

export interface CorpusOptions {
  /** Also have the Open XML SDK look at the file before and after: a second each. */
  readonly validate: boolean;
  readonly told?: (file: string, differences: readonly Difference[]) => void;
}

/** Tries every workbook below a folder. */
export async function runCorpus(folder: string, { validate, told }: CorpusOptions): Promise<Tally> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xl[st][xm]$/i.test(name) && !path.basename(name).startsWith('~$'))
    .sort();
  const found = new Map<Kind, { files: number; cases: number; first: string }>();
  await eachAtOnce(files, async (name) => {
    const differences = await differencesOf(path.join(folder, name), validate);
    told?.(name, differences);
    for (const kind of new Set(differences.map((difference) => difference.kind))) {
      const own = differences.filter((difference) => difference.kind === kind);
      const before = found.get(kind) ?? { files: 0, cases: 0, first: `${name}: ${own[0]!.detail}` };
      found.set(kind, { ...before, files: before.files + 1, cases: before.cases + own.length });
    }
  });
  return { files: files.length, found };
}

async function differencesOf(file: string, validate: boolean): Promise<readonly Difference[]> {
  const bytes = new Uint8Array(readFileSync(file));
  const start = process.cpuUsage();
  const { differences, written } = await trial(bytes);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const slow: Difference[] =
    seconds > SLOW_SECONDS ? [{ kind: 'slow', detail: `${Math.round(seconds)} s` }] : [];
  const invalid = validate && written ? await newlyInvalid(file, bytes, written) : [];
  return [...differences, ...slow, ...invalid];
}

async function newlyInvalid(
  file: string,
  bytes: Uint8Array,
  written: Uint8Array,
): Promise<readonly Difference[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-corpus-'));
  try {
    const [before, after] = ['before', 'after'].map((name) => path.join(folder, name + path.extname(file)));
    writeFileSync(before!, bytes);
    writeFileSync(after!, written);
    const found = await faultsOf(after!);
    const own = found.length === 0 ? [] : newFaults(await faultsOf(before!), found);
    return own.map((detail) => ({ kind: 'invalid' as const, detail }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The table: the gravest kinds first, each with how often it came and its first case. */
export function corpusTable({ files, found }: Tally): string {
  const lines = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const { files: inFiles = 0, cases = 0, first = '' } = found.get(kind) ?? {};
    if (cases === 0) return [];
    const { grave, says } = KINDS[kind];
    const example = first.replace(/\s+/g, ' ').slice(0, 200);
    return [`${grave ? '!' : ' '} ${kind} (${says})`, `    ${cases} in ${inFiles} files, first ${example}`];
  });
  return [`${files} workbooks`, ...(lines.length > 0 ? lines : ['nothing differs'])].join('\n');
}

/** Whether anything was lost, changed or crashed. */
export function isGrave({ found }: Tally): boolean {
  return [...found.keys()].some((kind) => KINDS[kind].grave);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'no-validate': { type: 'boolean' }, list: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Usage: npm run corpus -- FOLDER [--no-validate] [--list KIND]');
  let done = 0;
  const tally = await runCorpus(folder, {
    validate: values['no-validate'] !== true,
    told(file, differences) {
      done += 1;
      if (done % 100 === 0) process.stderr.write(`${done} workbooks\n`);
      for (const { kind, detail } of differences) if (kind === values.list) console.log(`${file}: ${detail}`);
    },
  });
  console.log(corpusTable(tally));
  process.exitCode = isGrave(tally) ? 1 : 0;
}

if (require.main === module) void main();
