import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzCase } from './fuzzCase';
import { runCases, type Failure, type Outcome } from './runCases';
import { sourcesIn } from './sources';

/**
 * `npm run fuzz -- --cases N --seed S`: tampered workbooks, read, assessed, scored and taken back.
 * Each part of the cases runs in a process of its own, so that hanging, crashing and memory show. Files
 * that went wrong are kept in .cache/fuzz/.
 */
const CASES_A_PROCESS = 500;
/** Seconds of processor time without a new case after which one counts as hanging. */
const HANGING_CPU = 10;
/** Looks after which one does that takes no processor time: it waits for what never comes. */
const HANGING_LOOKS = 300;
const BETWEEN_LOOKS_MS = 1_000;
/** Kilobytes that a process may take at most. */
const MOST_MEMORY = 300 * 1024;

/** Linux counts processor time in these. */
const TICKS_A_SECOND = 100;

const FIXTURES = path.resolve('test/fixtures');
const KEPT = path.resolve('.cache/fuzz');

interface Part extends Outcome {
  readonly memory: number;
}

type Message = { readonly began: number } | { readonly part: Part };

async function main(cases: number, seed: number, from: number): Promise<boolean> {
  const verdicts: Record<string, number> = {};
  let failed = 0;
  let memory = 0;
  for (let start = from; start < from + cases; start += CASES_A_PROCESS) {
    const part = await inProcess(seed, start, Math.min(from + cases, start + CASES_A_PROCESS));
    for (const [verdict, count] of Object.entries(part.verdicts))
      verdicts[verdict] = (verdicts[verdict] ?? 0) + count;
    memory = Math.max(memory, part.memory);
    failed += part.failures.length;
    for (const failure of part.failures) keep(seed, failure);
    process.stderr.write(`${start + CASES_A_PROCESS - from} of ${cases}, ${failed} failed\n`);
  }
  console.table(verdicts);
  console.log(`${cases} cases of seed ${seed}: ${failed} failed, at most ${Math.round(memory / 1024)} MB`);
  return failed === 0;
}

function inProcess(seed: number, from: number, to: number): Promise<Part> {
  return new Promise((resolve) => {
    const child = fork(__filename, ['--seed', String(seed), '--from', String(from), '--to', String(to)]);
    let at = from;
    let part: Part | null = null;
    const now = () => ({ cpu: cpuSeconds(child.pid!), looks: 0 });
    let sign = now();
    // On a busy machine nothing may happen for long, and nobody hangs: that tells processor time alone.
    // Looks and not the clock are counted: who is stopped meanwhile does not look.
    const timer = setInterval(() => {
      sign = { ...sign, looks: sign.looks + 1 };
      if (now().cpu - sign.cpu > HANGING_CPU || sign.looks > HANGING_LOOKS) child.kill('SIGKILL');
    }, BETWEEN_LOOKS_MS);
    child.on('message', (message: Message) => {
      sign = now();
      if ('part' in message) part = message.part;
      else at = message.began;
    });
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      const failure = (message: string): Failure => ({ number: at, name: 'the process', message });
      const died: Part = { verdicts: {}, failures: [failure(`ended with ${signal ?? code}`)], memory: 0 };
      const ended = part ?? died;
      const tooMuch =
        ended.memory > MOST_MEMORY ? [failure(`took ${Math.round(ended.memory / 1024)} MB`)] : [];
      resolve({ ...ended, failures: [...ended.failures, ...tooMuch] });
    });
  });
}

/** Processor time that a process has taken, as Linux tells; 0 elsewhere, where the number of looks alone decides. */
function cpuSeconds(pid: number): number {
  try {
    const behindName = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return (Number(behindName[11]) + Number(behindName[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

function keep(seed: number, { number, name, message }: Failure): void {
  mkdirSync(KEPT, { recursive: true });
  const file = path.join(KEPT, `${seed}-${number}.xlsx`);
  writeFileSync(file, fuzzCase(sourcesIn(FIXTURES), seed, number).bytes);
  console.log(`${file}: ${name}: ${message}`);
}

async function runPart(seed: number, from: number, to: number): Promise<void> {
  const tell = (message: Message) => process.send!(message);
  const outcome = await runCases(sourcesIn(FIXTURES), seed, { from, to, begin: (began) => tell({ began }) });
  tell({ part: { ...outcome, memory: process.resourceUsage().maxRSS } });
  process.disconnect();
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
  },
});
const [cases, seed, from] = [Number(values.cases), Number(values.seed), Number(values.from)];
if (values.to !== undefined) void runPart(seed, from, Number(values.to));
else void main(cases, seed, from).then((passed) => (process.exitCode = passed ? 0 : 1));
