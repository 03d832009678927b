import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage';

/** A small change of the code and what became of it. */
interface Mutant {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
  readonly status: Status;
}

interface OfFile {
  readonly sha256: string;
  readonly mutants: readonly Mutant[];
}

const STATUSES: readonly string[] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'] satisfies Status[];

/** What earlier runs found about the files of a folder. */
export class Known {
  private readonly at: string;
  private readonly files: Record<string, OfFile>;
  /** Files that this run tries as a whole. */
  private readonly whole = new Set<string>();

  constructor(private readonly folder: string) {
    this.at = path.join('.cache/mutants', `${folder.replaceAll('/', '-')}.json`);
    this.files = existsSync(this.at)
      ? (JSON.parse(readFileSync(this.at, 'utf8')) as Record<string, OfFile>)
      : {};
  }

  /** What to try again of a file: the places of survivors, or all of it when it changed. */
  leftIn(file: string): string[] {
    const known = this.files[file];
    if (known?.sha256 !== sha256Of(file)) return [file];
    return known.mutants
      .filter(isSurvivor)
      .map((one) => `${file}:${one.line}:${one.column - 1}-${one.endLine}:${one.endColumn - 1}`);
  }

  /** A run begins over whole files, or over places in them; somebody may change them before it ends. */
  begin(tried: readonly string[]): void {
    for (const file of tried.filter((one) => one.endsWith('.ts'))) {
      this.whole.add(file);
      this.files[file] = { sha256: sha256Of(file), mutants: [] };
    }
  }

  add(results: readonly MutantResult[], every: number, first: number): void {
    for (const { id, fileName, location, replacement = '', status } of results) {
      if (!STATUSES.includes(status) || Number(id) % every !== first) continue;
      const file = path.relative(process.cwd(), fileName);
      const { start, end } = location;
      const mutant: Mutant = {
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        replacement,
        status: status as Status,
      };
      const { sha256, mutants } = this.files[file]!;
      // Beside a survivor that is tried again others come along, which an earlier run left out.
      if (!this.whole.has(file) && !mutants.some((one) => keyOf(one) === keyOf(mutant))) continue;
      const others = mutants.filter((one) => keyOf(one) !== keyOf(mutant));
      this.files[file] = { sha256, mutants: [...others, mutant] };
    }
    mkdirSync(path.dirname(this.at), { recursive: true });
    writeFileSync(this.at, JSON.stringify(this.files));
  }

  survivors(files: readonly string[]): string[] {
    return files.filter(existsSync).flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const survivors = (this.files[file]?.mutants ?? []).filter(isSurvivor);
      return survivors
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, endLine, endColumn, replacement, status }) => {
          const end = endLine === line ? endColumn - 1 : undefined;
          const was = lines[line - 1]?.slice(column - 1, end).trim() ?? '';
          const seen = status === 'NoCoverage' ? ' (no test comes here)' : '';
          return `${file}:${line}:${column}  ${was}${end === undefined ? ' …' : ''}  →  ${replacement.replaceAll(/\s+/g, ' ')}${seen}`;
        });
    });
  }

  /** The line for the table in docs/testing.md. */
  line(): string {
    const all = Object.values(this.files).flatMap(({ mutants }) => mutants);
    const killed = all.filter((one) => !isSurvivor(one)).length;
    const score = ((100 * killed) / Math.max(1, all.length)).toFixed(1);
    return `| ${this.folder} | ${all.length} | ${killed} | ${score} % | ${new Date().toISOString().slice(0, 10)} |`;
  }
}

const isSurvivor = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';
const keyOf = ({ line, column, endLine, endColumn, replacement }: Mutant) =>
  [line, column, endLine, endColumn, replacement].join(' ');
const sha256Of = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
