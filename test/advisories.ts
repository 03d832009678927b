import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { npmCommand } from '../packaging/npm';

/**
 * `npm run advisories`: fails where npm knows of a vulnerability in a package that ships, by the lists
 * that building makes (lib/licences.json, dist/licences.json). Vulnerabilities of tools are npm's own
 * `npm audit` to tell. A registry that keeps no advisories is named, and nothing is said to be clean.
 */
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
}

const LISTS = ['lib/licences.json', 'dist/licences.json'];

function shipped(): ReadonlySet<string> {
  const missing = LISTS.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: run npm run build first.`);
  const named = LISTS.flatMap(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as { readonly name: string }[],
  );
  return new Set(named.map(({ name }) => name));
}

/** npm's exit code says only that there is something. */
function audit(): Audit {
  try {
    const [program, args] = npmCommand(['audit', '--json']);
    return JSON.parse(execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' })) as Audit;
  } catch (error) {
    return JSON.parse((error as { readonly stdout: string }).stdout) as Audit;
  }
}

const { vulnerabilities, message = 'no answer' } = audit();
if (!vulnerabilities) {
  console.log(`Not checked: the registry tells no advisories (${message}).`);
} else {
  const ships = shipped();
  const found = Object.entries(vulnerabilities).filter(([name]) => ships.has(name));
  for (const [name, { severity, range }] of found) console.log(`${name} ${range}: ${severity}`);
  console.log(`${ships.size} packages ship, ${found.length} of them with known vulnerabilities.`);
  if (found.length > 0) process.exitCode = 1;
}
