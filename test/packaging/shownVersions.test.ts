import { readFileSync } from 'node:fs';
import path from 'node:path';
import { releaseIn } from '../../packaging/changelog';
import { SHOWN, withVersion } from '../../packaging/shownVersions';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };

describe('the version', () => {
  test.each(Object.keys(SHOWN))('%s shows that of package.json', (file) => {
    expect(withVersion(file, read(file), version)).toBe(read(file));
  });

  test('the lock file has it as well, and the changelog tells of it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly version: string }>>;
    };
    expect(packages['']!.version).toBe(version);
    expect(releaseIn(read('CHANGELOG.md'), version)).not.toBeNull();
  });

  test.each([
    ['manifest.xml', '<Version>2.3.4.0</Version>'],
    ['README.md', 'ziping-2.3.4.tgz'],
    ['README.en.md', 'ziping-2.3.4.tgz'],
    ['docs/library.md', 'npm install ziping-2.3.4.tgz'],
    ['docs/compare.md', '"tool": "ziping 2.3.4"'],
    ['SECURITY.md', '现为 2.3）。The latest minor version, now 2.3.\n'],
  ])('another one is shown by %s as well', (file, shown) => {
    const text = withVersion(file, read(file), '2.3.4');
    expect(text).toContain(shown);
    expect(text).not.toMatch(new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`));
  });

  test('a file that shows none is told', () => {
    expect(() => withVersion('README.md', 'nothing', '2.3.4')).toThrow('README.md shows no version');
  });
});
