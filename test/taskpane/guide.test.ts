import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PICTURES } from '../e2e/pictures';

const ROOT = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe.each([
  ['zh-CN', 'docs/guide.md'],
  ['en-US', 'docs/guide.en.md'],
])('the guide in %s', (locale, file) => {
  const guide = read(file);

  it('shows every picture that is taken for it, and no other', () => {
    const shown = [...guide.matchAll(/\]\(pictures\/([\w-]+)\/([\w-]+)\.png\)/g)];
    expect(shown.map(([, language]) => language)).toEqual([...PICTURES].map(() => locale));
    expect(shown.map(([, , name]) => name).sort()).toEqual([...PICTURES.keys()].sort());
    const taken = readdirSync(path.join(ROOT, 'docs/pictures', locale));
    expect(taken.sort()).toEqual([...PICTURES.keys()].map((name) => `${name}.png`).sort());
  });

  it('calls every button and sheet as Excel shows it', () => {
    const words =
      readdirSync(path.join(ROOT, 'src/locales'))
        .filter((name) => name.endsWith(`.${locale}.ts`))
        .map((name) => read(`src/locales/${name}`))
        .join('\n') + read('manifest.xml');
    const names = [...guide.matchAll(/\*\*(.+?)\*\*/gs)].map(([, name]) => name!.replace(/\s+/g, ' '));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !words.includes(name.replace(/ [\d.]+$/, '')))).toEqual([]);
  });
});
