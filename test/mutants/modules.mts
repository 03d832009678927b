import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import type { IRawProperty, Parameters } from 'fast-check';

type Loader = (...given: unknown[]) => void;

/** A file compiled once; `run` executes it anew. */
interface Compiled {
  readonly run: (module: { exports: unknown }, require: (name: string) => unknown) => void;
  /** True when Stryker put mutants into it. */
  readonly isMutated: boolean;
}

const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.json', '/index.ts'];

const compiled = new Map<string, Compiled>();
const resolved = new Map<string, string>();
const packages = new Map<string, unknown>();
const require = createRequire(path.join(process.cwd(), 'package.json'));

/**
 * Our modules of one run, executed anew in each, because what they remember from one mutant must not answer
 * for the next; packages stay loaded. Compiling happens once in the life of the process.
 */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>();

  /**
   * @param around executes a module; a run that measures coverage knows by it which code runs at loading.
   * @param forgetful answers each question of `remembered` anew, so that coverage shows who asks.
   */
  constructor(
    private readonly around: (file: string, execute: () => void) => void = (_, execute) => execute(),
    private readonly forgetful = false,
  ) {}

  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.loaded.set(file, module);
    const { run, isMutated } = compile(file);
    if (this.forgetful && !isMutated && file.endsWith(path.join('src', 'notation', 'remembered.ts')))
      module.exports = { remembered: (question: unknown) => question };
    else this.around(file, () => run(module, (name) => this.required(name, file)));
    return module.exports;
  }

  private required(name: string, from: string): unknown {
    if (name.startsWith('.')) return this.load(resolve(name, from));
    if (!packages.has(name)) {
      const exported: unknown = require(packageFile(name));
      packages.set(name, name === 'fast-check' ? brief(exported as FastCheck) : exported);
    }
    return packages.get(name);
  }
}

type FastCheck = typeof import('fast-check');

/** As many examples as a property has time for with each mutant; the failing one is not made smaller. */
const EXAMPLES = 100;

function brief(fastCheck: FastCheck): unknown {
  const assert = (property: IRawProperty<unknown>, parameters: Parameters<unknown> = {}) => {
    const numRuns = Math.min(parameters.numRuns ?? EXAMPLES, EXAMPLES);
    return fastCheck.assert(property, { ...parameters, numRuns, endOnFailure: true, seed: 1 });
  };
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert }, __esModule: true };
}

/** numfmt 4.0.1 names a CommonJS file that it does not ship; this one it does (jest.config.js). */
const packageFile = (name: string) =>
  name === 'numfmt' ? path.resolve('node_modules/numfmt/dist/index.js') : name;

function resolve(name: string, from: string): string {
  const base = path.resolve(path.dirname(from), name);
  const known = resolved.get(base);
  if (known !== undefined) return known;
  const file = EXTENSIONS.map((extension) => base + extension).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  if (file === undefined) throw new Error(`${from}: no module ${name}`);
  resolved.set(base, file);
  return file;
}

function compile(file: string): Compiled {
  const known = compiled.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const made = file.endsWith('.json') ? ofJson(text) : ofCode(file, text);
  compiled.set(file, made);
  return made;
}

function ofJson(text: string): Compiled {
  const value: unknown = JSON.parse(text);
  return { isMutated: false, run: (module) => void (module.exports = value) };
}

function ofCode(file: string, text: string): Compiled {
  const { code } = transformSync(text, {
    filename: file,
    swcrc: false,
    configFile: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
  });
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const execute = compileFunction(code, names, { filename: file }) as Loader;
  return {
    isMutated: text.includes('stryMutAct_'),
    run: (module, required) =>
      execute.call(module.exports, module.exports, required, module, file, path.dirname(file)),
  };
}
