import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COLUMNS } from '../../src/report/rows';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** The queries that docs/batches.md gives a bureau, as they stand there. */
const PAGE = readFileSync(path.join(__dirname, '../../docs/batches.md'), 'utf8');
const QUERIES = [...PAGE.matchAll(/```sql\n(.*?)```/gs)]
  .flatMap(([, sql]) => sql!.split(';'))
  .map((sql) => sql.trim())
  .filter((sql) => sql !== '');

/** Words of SQL, and the names that a query gives itself. */
const SQL =
  /^(?:SELECT|FROM|WHERE|AND|AS|GROUP|ORDER|BY|DESC|LIMIT|FILTER|NOT|IS|NULL|NULLS|LAST|ALL|DISTINCT|DECIMAL|count|sum|any_value|TRY_CAST)$/;

test('there are five of them', () => {
  expect(QUERIES).toHaveLength(5);
});

test.each(QUERIES.map((sql) => [sql]))('asks for columns that there are: %s', (sql) => {
  const plain = sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, ' ');
  const own = [...plain.matchAll(/\bAS (\w+)/g)].map(([, name]) => name);
  const kind = sql.includes("'out/forms") ? 'file' : 'finding';
  expect(sql).toContain(kind === 'file' ? "'out/forms*.jsonl'" : "'out/findings*.jsonl'");
  const asked = [...plain.matchAll(/[A-Za-z_]+/g)].map(([word]) => word);
  expect(
    asked.filter((word) => !SQL.test(word) && !own.includes(word) && !COLUMNS[kind].includes(word)),
  ).toEqual([]);
});

/** What is used of DuckDB, where somebody has installed it (docs/testing.md): 70 MB for one page are too many for all. */
interface Duck {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
}

const duck: Duck | null = (() => {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- it may not be there
    return require('@duckdb/node-api') as Duck;
  } catch {
    return null;
  }
})();

(duck ? test : test.skip)('DuckDB answers each of them, and rightly', async () => {
  const cwd = folderWith({
    ...{ 'forms/a.xlsx': 'shanghai-2023.xlsx', 'forms/b.xlsx': 'beijing-2024.xlsx' },
    ...{ 'forms/c.xlsx': 'published/flat-list.xlsx' },
  });
  writeFileSync(path.join(cwd, 'forms/坏.xlsx'), 'no workbook');
  mkdirSync(path.join(cwd, 'out'));
  await ziping(['check', 'forms', '--output', 'out/findings.jsonl'], { cwd });
  await ziping(['check', 'forms', '--by', 'file', '--output', 'out/forms.jsonl'], { cwd });
  const lines = (name: string) =>
    readFileSync(path.join(cwd, 'out', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | number | null>);
  const [forms, findings] = [lines('forms.jsonl'), lines('findings.jsonl')];
  const connection = await (await duck!.DuckDBInstance.create()).connect();
  const answers = [];
  for (const sql of QUERIES) {
    const result = await connection.runAndReadAll(sql.replaceAll("'out/", `'${cwd}/out/`));
    answers.push(result.getRowObjectsJson());
  }
  const [units, kinds, falls, grades, others] = answers;
  const read = forms.filter(({ sheet }) => sheet !== null);
  const total = (rows: Record<string, unknown>[], column: string) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0);
  expect([total(units!, 'forms'), total(units!, 'errors')]).toEqual([read.length, total(read, 'errors')]);
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null);
  expect(total(kinds!, 'times')).toBe(errors.length);
  const code = kinds![0]!['code'];
  const places = errors.filter((each) => each['code'] === code).map(({ file, sheet }) => `${file}!${sheet}`);
  expect(Number(kinds![0]!['forms'])).toBe(new Set(places).size);
  const most = read
    .filter(({ total_proposed: proposed }) => proposed !== null)
    .map((row) => Number(row['total_recorded']) - Number(row['total_proposed']));
  expect(Number(falls![0]!['lost'])).toBeCloseTo(Math.max(...most));
  expect(total(grades!, 'forms')).toBe(read.length);
  expect(others).toMatchObject([{ status: 'unreadable', file: 'forms/坏.xlsx' }]);
});
