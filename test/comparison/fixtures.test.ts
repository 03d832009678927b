import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compareForms } from '../../src/comparison/compareForms';
import { isChanged } from '../../src/comparison/comparison';
import { pairForms } from '../../src/comparison/pairForms';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { filed, told } from './told';

const FIXTURES = path.join(__dirname, '../fixtures');
const FILES = ['', 'published'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name)),
);

async function formsIn(file: string) {
  const host = openWorkbook(new Uint8Array(readFileSync(path.join(FIXTURES, file))));
  return filed(await host.readSheets('all'), path.basename(file));
}

test.each(FILES)('nothing is different between %s and itself', async (file) => {
  const [old, now] = [await formsIn(file), await formsIn(file)];
  const { pairs, onlyOld, onlyNew } = pairForms(old, now, { areOneFile: true });
  expect([pairs.length, onlyOld, onlyNew]).toEqual([old.length, [], []]);
  for (const [one, other] of pairs) {
    const comparison = compareForms(one, other);
    expect(other.assessment.form.sheet).toBe(one.assessment.form.sheet);
    expect([isChanged(comparison), told(comparison).arrangement]).toEqual([false, []]);
  }
});

test('the same forms one below another on a sheet are known by their projects', async () => {
  const apart = await formsIn('shanghai-2023.xlsx');
  const stacked = await formsIn('shanghai-2023-stacked.xlsx');
  const { pairs, onlyNew } = pairForms(apart, stacked, { areOneFile: false });
  expect(onlyNew).toEqual([]);
  for (const [one, other] of pairs) {
    const comparison = compareForms(one, other);
    expect([isChanged(comparison), told(comparison).arrangement[0]]).toEqual([
      false,
      `sheet-renamed ${one.assessment.form.sheet} → ${other.assessment.form.sheet}`,
    ]);
  }
});
