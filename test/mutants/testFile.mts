import { expect } from 'expect';
import { bind } from 'jest-each';
import { fn, spyOn } from 'jest-mock';

type Work = () => unknown;

interface Block {
  readonly name: string;
  readonly within: Block | null;
  readonly before: Work[];
  readonly after: Work[];
  readonly beforeEach: Work[];
  readonly afterEach: Work[];
}

/** A test that a file declared, ready to be run by itself. */
export interface Declared {
  readonly name: string;
  readonly block: Block;
  readonly work: Work;
}

/** What a test file says with jest's words: `describe`, `test`, their tables, and hooks. */
export class TestFile {
  readonly tests: Declared[] = [];
  private readonly begun = new Set<Block>();

  private constructor() {}

  /** Executes a test file and gives what it declares. */
  static declaredBy(execute: () => void): TestFile {
    const file = new TestFile();
    let block = newBlock('', null);
    const describe = (name: unknown, inside: Work) => {
      const outer = block;
      block = newBlock(String(name), outer);
      try {
        inside();
      } finally {
        block = outer;
      }
    };
    const test = (name: unknown, work: Work) =>
      void file.tests.push({ name: nameIn(block, name), block, work });
    const skip = Object.assign(() => undefined, { each: () => () => undefined });
    Object.assign(globalThis, {
      describe: Object.assign(describe, { each: bind(describe, false), skip }),
      test: Object.assign(test, { each: bind(test, false), skip, todo: skip }),
      it: Object.assign(test, { each: bind(test, false), skip, todo: skip }),
      beforeAll: (work: Work) => block.before.push(work),
      afterAll: (work: Work) => block.after.push(work),
      beforeEach: (work: Work) => block.beforeEach.push(work),
      afterEach: (work: Work) => block.afterEach.push(work),
      expect,
      jest: { fn, spyOn, setTimeout: () => undefined },
    });
    execute();
    return file;
  }

  /** Runs one test with what belongs before and after it; throws as it fails. */
  async run({ block, work }: Declared): Promise<void> {
    const around = outermostFirst(block);
    for (const one of around) {
      if (this.begun.has(one)) continue;
      this.begun.add(one);
      for (const first of one.before) await first();
    }
    for (const { beforeEach } of around) for (const first of beforeEach) await first();
    try {
      await work();
    } finally {
      for (const { afterEach } of around.toReversed()) for (const last of afterEach) await last();
    }
  }

  /** What is done after the last test. */
  async end(): Promise<void> {
    for (const { after } of this.begun) for (const last of after) await last();
  }
}

function newBlock(name: string, within: Block | null): Block {
  return { name, within, before: [], after: [], beforeEach: [], afterEach: [] };
}

function outermostFirst(block: Block): Block[] {
  return block.within ? [...outermostFirst(block.within), block] : [block];
}

function nameIn(block: Block, name: unknown): string {
  return [...outermostFirst(block).map((one) => one.name), String(name)].filter(Boolean).join(' › ');
}
