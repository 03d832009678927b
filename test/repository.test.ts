import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import config from '../eslint.config.js';
import { ANY_REGISTRY, withAddresses } from '../packaging/lockfile.js';

const root = path.join(__dirname, '..');
const linter = new Linter({ configType: 'flat', cwd: root });

function rulesBroken(file: string, code: string): string[] {
  return linter
    .verify(code, config, { filename: path.join(root, file) })
    .map(({ ruleId, message }) => ruleId ?? message);
}

describe('the way of a form through the code is enforced', () => {
  it.each([
    ['src/sheet/probe.ts', '../form/form', true],
    ['src/form/probe.ts', '../scoring/scorecard', true],
    ['src/scoring/probe.ts', '../hosts/host', true],
    ['src/checks/probe.ts', '../revision/revision', true],
    ['src/hosts/xlsx/probe.ts', '../../cli/main', true],
    ['src/cli/probe.ts', '../taskpane/pane', true],
    ['src/form/probe.ts', '../sheet/grid', false],
    ['src/scoring/probe.ts', '../form/form', false],
    ['src/cli/probe.ts', '../hosts/host', false],
    ['src/form/probe.ts', './cells/area', true],
    ['src/form/cells/probe.ts', '../headings/columns', true],
    ['src/form/cells/probe.ts', '../../scoring/scorecard', true],
    ['src/form/facts/probe.ts', '../cells/area', true],
    ['src/form/reading/probe.ts', '../cells/area', false],
    ['src/form/facts/probe.ts', '../form', false],
  ])('%s importing %s is refused: %s', (file, from, refused) => {
    const broken = rulesBroken(file, `import { x } from '${from}';\nexport const y = x;\n`);
    expect(broken.includes('no-restricted-imports')).toBe(refused);
  });

  it.each([
    ['src/scoring/probe.ts', 'export const x = Math.round(2.5);\n', 'no-restricted-properties'],
    ['src/checks/probe.ts', "export const x = parseFloat('2.5');\n", 'no-restricted-globals'],
    ['src/report/probe.ts', 'export const x = Date.now();\n', 'no-restricted-syntax'],
    ['src/form/probe.ts', 'export const x = document.title;\n', 'no-restricted-globals'],
  ])('%s may not hold %s', (file, code, rule) => {
    expect(rulesBroken(file, code)).toContain(rule);
  });

  it('every folder of src has its place on the way', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) {
      expect(
        rulesBroken(`src/${name}/probe.ts`, "import { x } from '../cli/main';\nexport const y = x;\n"),
      ).toEqual(name === 'cli' ? [] : ['no-restricted-imports']);
    }
  });
});

describe('no file imports itself by way of others', () => {
  const files = new Map(
    readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file.replaceAll('\\', '/').replace(/\.tsx?$/, ''), path.join(root, 'src', file)]),
  );
  const AT_ONCE = /from '(\.[^']+)'/g;
  const AT_ONCE_OR_LATER = /(?:from |import\((?:\/\*.*?\*\/ )?)'(\.[^']+)'/g;
  const importsOf = (file: string, pattern = AT_ONCE_OR_LATER): readonly string[] =>
    [...readFileSync(files.get(file)!, 'utf8').matchAll(pattern)]
      .map(([, to]) => path.posix.join(path.posix.dirname(file), to!))
      .filter((to) => files.has(to));

  /** Files that are left once those are taken away, again and again, which import none of the rest. */
  function circular(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
    let left = [...imports.keys()];
    for (;;) {
      const within = new Set(left);
      const rest = left.filter((file) => imports.get(file)!.some((to) => within.has(to)));
      if (rest.length === left.length) return left;
      left = rest;
    }
  }

  it('types included', () => {
    const imports = new Map([...files.keys()].map((file) => [file, importsOf(file)]));
    expect([...imports.values()].flat().length).toBeGreaterThan(files.size);
    expect(circular(imports)).toEqual([]);
  });

  /**
   * Which rooms of a folder import one another; the files of the folder itself count as a room. A table in the folder may
   * name code in a room that is loaded when it is needed (`oldFormats.ts` its readers).
   */
  function roomsOf(folder: string): ReadonlyMap<string, readonly string[]> {
    const roomOf = (file: string) => {
      const [first, ...rest] = path.posix.relative(folder, file).split('/');
      return rest.length > 0 ? first! : '.';
    };
    const rooms = new Map<string, Set<string>>();
    for (const file of files.keys()) {
      if (!file.startsWith(`${folder}/`)) continue;
      const own = roomOf(file);
      const known = rooms.get(own) ?? new Set();
      for (const to of importsOf(file, AT_ONCE))
        if (to.startsWith(`${folder}/`) && roomOf(to) !== own) known.add(roomOf(to));
      rooms.set(own, known);
    }
    return new Map([...rooms].map(([room, known]) => [room, [...known]]));
  }

  const folders = [...new Set([...files.keys()].map((file) => path.posix.dirname(file)))];
  const withRooms = folders.filter(
    (folder) => folder !== '.' && folders.some((other) => other.startsWith(`${folder}/`)),
  );

  it.each(withRooms)('nor do the rooms of %s, with what stands in the folder itself', (folder) => {
    expect(circular(roomsOf(folder))).toEqual([]);
  });

  it('a circle would be told', () => {
    const imports = new Map([
      ['form', ['cell']],
      ['cell', ['word']],
      ['word', ['cell']],
      ['sheet', []],
    ]);
    expect(circular(imports)).toEqual(['form', 'cell', 'word']);
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>> & {
    readonly overrides: Record<string, string | Record<string, string>>;
  };

  it('are pinned to a version, and the lock file holds what they resolve to', () => {
    const versions = [dependencies, devDependencies, overrides, ...Object.values(overrides)].flatMap(
      (each) => (typeof each === 'string' ? [] : Object.entries(each)),
    );
    // A name after $ stands for the version that we use of it ourselves.
    const pinned = /^(?:(?:npm:[\w/@-]+@)?\d+\.\d+\.\d+|\$[\w/@-]+)$/;
    expect(versions.filter(([, version]) => typeof version === 'string' && !pinned.test(version))).toEqual(
      [],
    );
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Record<string, { readonly integrity?: string; readonly link?: boolean }>;
    };
    const unsealed = Object.entries(lock.packages).filter(
      ([name, { integrity }]) => name !== '' && !integrity,
    );
    expect(unsealed.map(([name]) => name)).toEqual([]);
  });

  it('are each named in docs/dependencies.md with what they do, and nothing else is', () => {
    const page = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
    const tables = page.slice(0, page.indexOf('## What we write ourselves'));
    const rows = [...tables.matchAll(/^\| `([^`]+)` +\| ([^|]*)\|/gm)];
    expect(rows.map(([, name]) => name!).toSorted()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies }).toSorted(),
    );
    expect(rows.filter(([, , what]) => what!.trim() === '')).toEqual([]);
  });
});

describe('what newcomers are told', () => {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const LINES = ['npm ci', 'npm test'];

  it.each(['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CONTRIBUTING.en.md'])(
    '%s tells the lines that CI runs',
    (file) => {
      for (const line of LINES) expect(read(file)).toMatch(new RegExp(`^${line}(?: |$)`, 'm'));
      expect(read('.ci/run').trimEnd().split('\n').slice(-LINES.length)).toEqual(LINES);
    },
  );

  it.each(['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CONTRIBUTING.en.md'])(
    '%s tells commands that Windows PowerShell 5 runs as well',
    (file) => {
      const blocks = [...read(file).matchAll(/```sh\n([^]*?)```/g)].map(([, block]) => block!);
      const inline = [...read(file).matchAll(/`((?:npm|npx|git) [^`]*)`/g)].map(([, command]) => command!);
      const commands = [...blocks.join('').split('\n'), ...inline].map((line) => line.replace(/\s+#.*/, ''));
      expect(commands.filter((line) => line !== '').length).toBeGreaterThan(3);
      // No &&, no pattern or variable that a shell would expand, no sign that one shell takes for its own.
      expect(commands.filter((line) => /&&|\|\||[*?~$]|^[A-Z_]+=|!(?![^']*'$)/.test(line))).toEqual([]);
    },
  );

  it.each(['README.md', 'README.en.md'])(
    '%s tells first of the page that needs nothing installed',
    (file) => {
      const [, first] = read(file).split(/^## /m);
      expect(first).toContain('`ziping.html`');
    },
  );

  it.each([
    'README.md',
    'README.en.md',
    'docs/architecture.md',
    'docs/extending.md',
    'docs/reliability.md',
    'docs/security.md',
  ])('%s refers to files that exist', (file) => {
    const named = [...read(file).matchAll(/(?:`|\]\()((?:src|test|docs|assets)\/[\w./-]+\.\w+)/g)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(() => read(name)).not.toThrow();
  });

  it.each(['README.md', 'README.en.md', 'docs/performance.md', 'docs/testing.md'])(
    '%s names scripts that exist',
    (file) => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const named = [...read(file).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
        ([, script, short]) => script ?? short!,
      );
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    },
  );
});

describe('the map of the house', () => {
  const map = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');

  it('names every folder of src, in the order of the way', () => {
    const named = [...map.matchAll(/^\| `([\w-]+)\/`/gm)].map(([, folder]) => folder!);
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true });
    const present = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect([...named].sort()).toEqual(present.sort());
    // A folder may not import any that the map names after it.
    for (const [index, folder] of named.entries()) {
      const later = named.slice(index + 1);
      const imports = later.map((other, nth) => `import { x as x${nth} } from '../${other}/x';\n`);
      const used = later.map((_, nth) => `export const y${nth} = x${nth};\n`);
      const broken = rulesBroken(`src/${folder}/probe.ts`, [...imports, ...used].join(''));
      const refused = broken.filter((rule) => rule === 'no-restricted-imports');
      expect([folder, refused.length]).toEqual([folder, later.length]);
    }
  });

  it('names every room of every folder, and none that there is not', () => {
    const src = path.join(root, 'src');
    const rooms = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => path.relative(src, path.join(parentPath, name)).replaceAll('\\', '/'))
      .filter((room) => room.includes('/'));
    const named = [...map.matchAll(/^\| `([\w-]+\/[\w/-]+)\/`/gm)].map(([, room]) => room!);
    expect(named.sort()).toEqual(rooms.sort());
  });

  it('and no two files are called alike, but for commands of the command line and components', () => {
    const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file));
    const commands = readdirSync(path.join(root, 'src/cli')).filter((file) =>
      readFileSync(path.join(root, 'src/cli/program.ts'), 'utf8').includes(
        `import('./${path.parse(file).name}')`,
      ),
    );
    const places = new Map<string, string[]>();
    for (const file of files) {
      const { dir, base, name } = path.posix.parse(file);
      if (dir === 'cli' && commands.includes(base)) continue;
      places.set(name, [...(places.get(name) ?? []), file]);
    }
    expect(commands.length).toBeGreaterThan(6);
    expect([...places.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  it('names functions that there are', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
      .join('\n');
    const way = map.slice(map.indexOf('## The way of one value'), map.indexOf('## Rules of the house'));
    const called = [...way.matchAll(/`([a-z]+[A-Z]\w*)`/g)].map(([, name]) => name!);
    expect(called.length).toBeGreaterThan(15);
    expect(called.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });
});

describe('npm ci works on every system', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };

  it('the lock file holds the binaries of every platform: without one of them npm ci refuses', () => {
    const locked = new Set(
      Object.keys(packages).map((name) => name.slice(name.lastIndexOf('node_modules/') + 13)),
    );
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('the lock file tells where each package lies, and names no registry', () => {
    const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
    // Else npm would ask the registry twice for each: `npm install` puts it right.
    expect(withAddresses(text) === text).toBe(true);
    const hosts = Object.values(packages).flatMap(({ resolved }) =>
      resolved ? new URL(resolved).origin : [],
    );
    expect([...new Set(hosts)]).toEqual([ANY_REGISTRY]);
  });
});
