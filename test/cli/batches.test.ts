import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
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
  /^(?:SELECT|FROM|WHERE|AND|AS|GROUP|ORDER|BY|DESC|LIMIT|FILTER|NOT|IS|NULL|NULLS|LAST|ALL|DISTINCT|DECIMAL|count|sum|min|TRY_CAST)$/;

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

/** Gives the rows of a query, in their order. */
type Ask = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** A folder of forms, checked as the page does; the lines of both files that came of it. */
async function checkedFolder() {
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
      .map((line) => JSON.parse(line) as Row);
  return { cwd, forms: lines('forms.jsonl'), findings: lines('findings.jsonl') };
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

let folder: Awaited<ReturnType<typeof checkedFolder>>;

beforeAll(async () => {
  folder = await checkedFolder();
});

/** Asks each query, and compares what comes with the lines themselves. */
async function answersRightly(ask: Ask): Promise<void> {
  const { forms, findings } = folder;
  const answers: (readonly Record<string, unknown>[])[] = [];
  for (const sql of QUERIES) answers.push(await ask(sql));
  const [units, kinds, falls, grades, others] = answers;
  const read = forms.filter(({ sheet }) => sheet !== null);
  const total = (rows: readonly Record<string, unknown>[], column: string) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0);
  expect([total(units!, 'forms'), total(units!, 'errors')]).toEqual([read.length, total(read, 'errors')]);
  expect(total(units!, 'not_ready')).toBe(read.filter(({ ready }) => ready === false).length);
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null);
  expect(total(kinds!, 'times')).toBe(errors.length);
  const [{ code, title, forms: places } = {}] = kinds!;
  const ofCode = errors.filter((each) => each['code'] === code);
  expect(Number(places)).toBe(new Set(ofCode.map(({ file, sheet }) => `${file}!${sheet}`)).size);
  expect(title).toBe(ofCode[0]!['title']);
  const most = read
    .filter(({ total_proposed: proposed }) => proposed !== null)
    .map((row) => Number(row['total_recorded']) - Number(row['total_proposed']));
  expect(Number(falls![0]!['lost'])).toBeCloseTo(Math.max(...most));
  expect(total(grades!, 'forms')).toBe(read.length);
  expect(others).toMatchObject([{ status: 'unreadable', file: 'forms/坏.xlsx' }]);
}

test('each of them is answered, and rightly: by SQLite, for which a table stands in the place of each file', async () => {
  const database = new Database();
  const tables = [
    ['out/forms*.jsonl', folder.forms, COLUMNS.file],
    ['out/findings*.jsonl', folder.findings, COLUMNS.finding],
  ] as const;
  for (const [name, rows, columns] of tables) {
    database.run(`CREATE TABLE "${name}" (${columns.join(', ')})`);
    const places = columns.map(() => '?').join(', ');
    for (const row of rows) {
      const values = columns.map((column) => row[column] ?? null);
      database.run(`INSERT INTO "${name}" VALUES (${places})`, values);
    }
  }
  // SQLite takes any text for a number, and has no other cast.
  await answersRightly((sql) =>
    Promise.resolve(database.all(sql.replaceAll('TRY_CAST', 'CAST')) as Record<string, unknown>[]),
  );
  database.close();
});

(duck ? test : test.skip)('DuckDB answers each of them as it stands there', async () => {
  const connection = await (await duck!.DuckDBInstance.create()).connect();
  await answersRightly(async (sql) =>
    (await connection.runAndReadAll(sql.replaceAll("'out/", `'${folder.cwd}/out/`))).getRowObjectsJson(),
  );
});
