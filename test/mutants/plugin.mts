import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CoverageData } from '@stryker-mutator/api/core';
import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';
import { PluginKind, declareClassPlugin, declareValuePlugin } from '@stryker-mutator/api/plugin';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { Modules } from './modules.mjs';
import { TestFile } from './testFile.mjs';

/** What the instrumented code and its runner tell each other. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: CoverageData; perTest: Record<string, CoverageData> };
}

/** What runs while a test file declares its tests, or before all of them, counts for each of them. */
const AT_DECLARING = 'declaring';

/**
 * Runs the tests inside one process with modules that are compiled once and executed anew for each mutant:
 * 10 to 50 ms a mutant, where starting jest takes more than a second. The tests themselves, `expect` and tables are jest's.
 */
class InProcess implements TestRunner {
  private readonly stryker: Stryker = ((globalThis as { __stryker__?: Stryker }).__stryker__ ??= {});
  /** Processor time of each test, in milliseconds. */
  private took = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** A process that is started later, after an endless mutant, knows the times of the first one. */
  init(): Promise<void> {
    if (existsSync(TIMES)) this.took = new Map(JSON.parse(readFileSync(TIMES, 'utf8')) as [string, number][]);
    return Promise.resolve();
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const { stryker } = this;
    const tests: TestResult[] = [];
    const failed = new Set<string>();
    const coverage = { static: {} as CoverageData, perTest: {} as Record<string, CoverageData> };
    for (const file of testFiles) {
      stryker.mutantCoverage = { static: coverage.static, perTest: {} };
      const modules = new Modules((loaded, execute) => {
        const outer = stryker.currentTestId;
        stryker.currentTestId = loaded.includes(`${path.sep}src${path.sep}`) ? undefined : AT_DECLARING;
        execute();
        stryker.currentTestId = outer;
      }, true);
      let declared: TestFile;
      try {
        declared = TestFile.declaredBy(() => modules.load(file));
      } catch (error) {
        return { status: DryRunStatus.Error, errorMessage: `${file}: ${told(error)}` };
      }
      for (const [index, test] of declared.tests.entries()) {
        const id = idOf(file, index);
        stryker.currentTestId = id;
        const begun = processorMs();
        const failure = await failureOf(() => declared.run(test));
        stryker.currentTestId = undefined;
        const timeSpentMs = processorMs() - begun;
        if (failure !== null) failed.add(id);
        this.took.set(id, timeSpentMs);
        const result = { id, name: test.name, fileName: file, timeSpentMs };
        tests.push(
          failure === null
            ? { ...result, status: TestStatus.Success }
            : // It needs what only jest has, such as a clock of its own.
              { ...result, status: TestStatus.Skipped },
        );
      }
      await declared.end();
      const { [AT_DECLARING]: declaring = {}, ...perTest } = stryker.mutantCoverage.perTest;
      for (const index of declared.tests.keys()) {
        const id = idOf(file, index);
        if (this.took.get(id)! <= LONGEST && !failed.has(id))
          coverage.perTest[id] = added(perTest[id] ?? {}, declaring);
      }
    }
    writeFileSync(TIMES, JSON.stringify([...this.took]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const { stryker } = this;
    // What ends with an error is not counted.
    if (Number(activeMutant.id) % EVERY !== FIRST)
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    Object.assign(stryker, {
      mutantCoverage: undefined,
      currentTestId: undefined,
      hitCount: hitLimit && 0,
      hitLimit,
    });
    stryker.activeMutant = activeMutant.id;
    try {
      return await this.runUntilOneFails(testFilter ?? [...this.took.keys()]);
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /** The quick files first, and in each the quick tests. */
  private async runUntilOneFails(ids: readonly string[]): Promise<MutantRunResult> {
    const modules = new Modules();
    let nrOfTests = 0;
    const killed = (killedBy: string, failureMessage: string): MutantRunResult =>
      this.isEndless()
        ? { status: MutantRunStatus.Timeout, reason: 'hit limit' }
        : { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage, nrOfTests };
    const took = (some: readonly string[]) => some.reduce((sum, id) => sum + this.took.get(id)!, 0);
    const byFile = new Map<string, string[]>();
    for (const id of ids) byFile.set(fileOf(id), [...(byFile.get(fileOf(id)) ?? []), id]);
    for (const [file, wanted] of [...byFile].toSorted(([, a], [, b]) => took(a) - took(b))) {
      let declared: TestFile;
      try {
        declared = TestFile.declaredBy(() => modules.load(path.resolve(file)));
      } catch (error) {
        return killed(wanted[0]!, told(error));
      }
      for (const id of wanted.toSorted((a, b) => took([a]) - took([b]))) {
        const test = declared.tests[numberOf(id)];
        if (!test) return killed(id, 'the file no longer declares this test');
        nrOfTests += 1;
        const failure = await failureOf(() => declared.run(test));
        if (failure !== null || this.isEndless()) return killed(id, failure ?? '');
      }
      await declared.end();
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  private isEndless(): boolean {
    const { hitCount, hitLimit } = this.stryker;
    return hitCount !== undefined && hitLimit !== undefined && hitCount > hitLimit;
  }
}

/** The same at every run, whatever folder Stryker works in. */
const idOf = (file: string, index: number) => `${path.relative(process.cwd(), file)}#${index}`;
const fileOf = (id: string) => id.slice(0, id.lastIndexOf('#'));
const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('#') + 1));

/** In the copy of the project that Stryker works in. */
const TIMES = 'times-of-tests.json';

/** Tests that take longer, in milliseconds of processor time, are not run for each mutant. */
const LONGEST = Number(process.env['ZIPING_LONGEST_TEST'] ?? Infinity);

/** Of how many mutants one is tried. */
const EVERY = Number(process.env['ZIPING_EVERY_MUTANT'] ?? 1);
/** Which of them is the first; another one makes another sample. */
const FIRST = Number(process.env['ZIPING_FIRST_MUTANT'] ?? 0);

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function failureOf(run: () => Promise<void>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return told(error);
  }
}

const told = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function added(one: CoverageData, other: CoverageData): CoverageData {
  const sum = { ...one };
  for (const [mutant, hits] of Object.entries(other)) sum[mutant] = (sum[mutant] ?? 0) + hits;
  return sum;
}

interface SyntaxPath extends NodePath {
  readonly node: Readonly<Partial<Record<'key' | 'callee' | 'tag' | 'value', unknown>>> & {
    readonly type: string;
  };
  readonly parentPath: SyntaxPath | null;
}

/**
 * Texts for people and messages of errors: another word makes no form wrong. And our own words of a closed list
 * ('not-scored'), of which the compiler refuses any other.
 */
const otherTexts: Ignorer = {
  shouldIgnore(at) {
    const { node, parentPath } = at as SyntaxPath;
    if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
    if (typeof node.value === 'string' && OWN_WORD.test(node.value)) return 'a word of a closed list';
    for (let outer = parentPath; outer; outer = outer.parentPath) {
      const { type, key, callee, tag } = outer.node;
      if (type === 'ObjectProperty' && isLocale(key)) return 'a text for people';
      if (type === 'TaggedTemplateExpression' && nameOf(tag) === 'zh') return 'a text for people';
      if (type === 'NewExpression' && nameOf(callee)?.endsWith('Error')) return 'the message of an error';
      if (type.endsWith('Statement') || type.endsWith('Declaration')) return undefined;
    }
    return undefined;
  },
};

const OWN_WORD = /^(?:[a-z][a-zA-Z0-9-]*|[<>]=?|=)$/;
const nameOf = (node: unknown) => (node as { name?: string }).name;
const isLocale = (key: unknown) =>
  ['zh-CN', 'en-US'].some((locale) => isDeepStrictEqual((key as { value?: unknown }).value, locale));

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess),
  declareValuePlugin(PluginKind.Ignore, 'other-texts', otherTexts),
];
