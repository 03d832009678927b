import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { catalogueSource, findingsPage, nameOf } from '../../docs/findingsPages';
import { CHECKS } from '../../src/checks/catalogue';
import type { Check } from '../../src/checks/check';

const root = path.join(__dirname, '..', '..');

/** Files of checks carry their code; every code has a hyphen, nothing else in the folder has one. */
const codesOf = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.includes('-') && name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

const codes = codesOf('src/checks', '.ts');

test('every check has its table of cases', () => {
  expect(codesOf('test/checks', '.test.ts')).toEqual(codes);
});

test.each(codes)('%s is a file of its code, and says all about itself in both languages', async (code) => {
  const exported = (await import(path.join(root, 'src', 'checks', code))) as Readonly<Record<string, Check>>;
  const check = exported[nameOf(code)]!;
  expect(check.code).toBe(code);
  for (const { 'zh-CN': zh, 'en-US': en } of [check.title, check.about]) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[A-Z].*[\w)’%]$/);
  }
});

/** Without spaces, line breaks and the dashes of tables, which prettier sets. */
const bare = (text: string): string => text.replace(/[\s]|-{3,}/g, '');

test('the catalogue lists the folder, gravest first (npm run findings)', () => {
  expect(CHECKS.map(({ code }) => code).sort()).toEqual(codes);
  const source = readFileSync(path.join(root, 'src', 'checks', 'catalogue.ts'), 'utf8');
  expect(bare(source)).toBe(bare(catalogueSource(CHECKS)));
});

test('docs/findings.md says what the checks say (npm run findings)', () => {
  const page = readFileSync(path.join(root, 'docs', 'findings.md'), 'utf8');
  expect(bare(page)).toBe(bare(findingsPage(CHECKS)));
});
