import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Check } from '../src/checks/check';
import { catalogueSource, findingsPage, nameOf } from './findingsPages';

/** Writes the catalogue of checks and docs/findings.md from the folder: every code has a hyphen in it. */
const folder = join(__dirname, '..', 'src', 'checks');

async function write(): Promise<void> {
  const codes = readdirSync(folder).flatMap((name) => /^(\w+(?:-\w+)+)\.ts$/.exec(name)?.[1] ?? []);
  const checks = await Promise.all(
    codes.map(async (code) => {
      const exported = (await import(join(folder, code))) as Readonly<Record<string, Check>>;
      const check = exported[nameOf(code)];
      if (check?.code !== code) throw new Error(`src/checks/${code}.ts exports no check ${nameOf(code)}`);
      return check;
    }),
  );
  const style = { printWidth: 110, singleQuote: true };
  writeFileSync(
    join(folder, 'catalogue.ts'),
    await format(catalogueSource(checks), { ...style, parser: 'typescript' }),
  );
  writeFileSync(
    join(__dirname, 'findings.md'),
    await format(findingsPage(checks), { ...style, parser: 'markdown' }),
  );
}

void write();
