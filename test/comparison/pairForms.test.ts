import { pairForms } from '../../src/comparison/pairForms';
import type { Filed } from '../../src/comparison/comparison';
import { HEADER, HEADINGS, INDICATORS, TOTAL } from '../form/drawnForm';
import { drawn } from './told';

interface Named {
  readonly project: string;
  readonly unit?: string;
  readonly sheet?: string;
  readonly year?: number;
  readonly rows?: readonly string[];
}

function form({
  project,
  unit = '市图书馆',
  sheet = '自评表',
  year = 2024,
  rows = INDICATORS,
}: Named): Filed {
  const header = HEADER.map((row) =>
    row
      .replace('古籍修复', project)
      .replace('2024', String(year))
      .replace('实施单位|市图书馆', `实施单位|${unit}`),
  );
  return drawn([...header, HEADINGS, ...rows, TOTAL], { name: sheet });
}

const A = { project: '古籍修复' };
const B = { project: '读者培训' };
const OTHER_ROWS = ['|产出指标|数量指标|新购图书册数|≥500册|500册|40|40', '|||盘点次数|≥2次|2次|50|50'];

/** `0-1`: the first old form with the second new one. */
function paired(old: readonly Named[], now: readonly Named[], areOneFile: boolean): string {
  const [before, after] = [old.map(form), now.map(form)];
  const { pairs, onlyOld, onlyNew } = pairForms(before, after, { areOneFile });
  return [
    ...pairs.map(([one, other]) => `${before.indexOf(one)}-${after.indexOf(other)}`),
    ...onlyOld.map((one) => `${before.indexOf(one)}-`),
    ...onlyNew.map((other) => `-${after.indexOf(other)}`),
  ].join(' ');
}

describe('forms belong together', () => {
  test.each<[string, readonly Named[], readonly Named[], boolean, string]>([
    ['by project, in any order', [A, B], [B, A], false, '1-0 0-1'],
    ['by project, spelled with other blanks', [A], [{ project: ' 古籍 修复' }], false, '0-0'],
    [
      'by project, with the year in its name',
      [{ project: '2023年古籍修复', year: 2023 }],
      [{ project: '2024年古籍修复' }],
      false,
      '0-0',
    ],
    [
      'by unit where several have the project',
      [
        { ...A, unit: '甲馆' },
        { ...A, unit: '乙馆' },
      ],
      [
        { ...A, unit: '乙馆' },
        { ...A, unit: '甲馆' },
      ],
      false,
      '1-0 0-1',
    ],
    [
      'by sheet where several have project and unit',
      [
        { ...A, sheet: '一' },
        { ...A, sheet: '二' },
      ],
      [
        { ...A, sheet: '二' },
        { ...A, sheet: '一' },
      ],
      false,
      '1-0 0-1',
    ],
    [
      'by year where all else is the same',
      [{ ...A, year: 2023 }, A],
      [A, { ...A, year: 2023 }],
      false,
      '1-0 0-1',
    ],
    ['the unit of one side is not known', [{ ...A, unit: '' }], [A], false, '0-0'],
    [
      'another unit across a folder is another form',
      [{ ...A, unit: '甲馆' }],
      [{ ...A, unit: '乙馆' }],
      false,
      '0- -0',
    ],
    [
      'another unit in the same file was corrected',
      [{ ...A, unit: '甲馆' }],
      [{ ...A, unit: '乙馆' }],
      true,
      '0-0',
    ],
    [
      'another project in the same file with the same rows was corrected',
      [A],
      [{ project: '古籍的修复' }],
      true,
      '0-0',
    ],
    ['another project with other rows is another form', [A], [{ ...B, rows: OTHER_ROWS }], true, '0- -0'],
    ['another project across a folder is another form', [A], [B], false, '0- -0'],
    ['a renamed sheet changes nothing', [{ ...A, sheet: 'Sheet1' }], [{ ...A, sheet: '自评' }], true, '0-0'],
    ['what only one side has is listed', [A, B], [A], false, '0-0 1-'],
    ['what only the other side has is listed', [A], [A, B], false, '0-0 -1'],
    ['of two equals on one side none is taken', [A, A], [{ ...A, sheet: '二' }], false, '0- 1- -0'],
    [
      'a form without a project belongs to no other across a folder',
      [{ project: '' }],
      [{ project: '' }],
      false,
      '0- -0',
    ],
    ['in one file it does', [{ project: '' }], [{ project: '' }], true, '0-0'],
  ])('%s', (_, old, now, areOneFile, expected) => {
    expect(paired(old, now, areOneFile)).toBe(expected);
  });
});
