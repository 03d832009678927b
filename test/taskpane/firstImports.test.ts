import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');

/** The files that a file imports at once, not later and not for their types alone. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)(?:[^;']*?\sfrom\s)?\s*'(\.[^']+)';/gm,
  );
  return [...statements].map(([, name]) => {
    const base = path.join(path.dirname(file), name!);
    const found = [base, `${base}.ts`, `${base}.tsx`].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (!found) throw new Error(`${file} imports ${name}, which is not there.`);
    return found;
  });
}

/** Every file that is loaded before the pane shows, with the way by which it came in. */
function firstFiles(): ReadonlyMap<string, readonly string[]> {
  const ways = new Map([[path.join(SRC, 'addin.ts'), ['addin.ts']]]);
  for (const [file, way] of ways)
    for (const imported of importsOf(file))
      if (!ways.has(imported)) ways.set(imported, [...way, path.relative(SRC, imported)]);
  return ways;
}

test('what the pane loads at first shows what was found, and finds nothing: that the worker does', () => {
  const finding = /^(?:criterion|scoring|goals|diagnosis|checks|assessment|blank|comparison)\//;
  const ways = [...firstFiles().values()];
  expect(ways.length).toBeGreaterThan(50);
  expect(ways.filter((way) => finding.test(way.at(-1)!)).map((way) => way.join(' → '))).toEqual([]);
});
