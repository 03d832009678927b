import { toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';

const rows = (...lines: readonly string[]) => formOf([...HEADER, HEADINGS, ...lines, TOTAL]).indicators;

describe('the column of names is left blank', () => {
  test('throughout: the second level names the indicators', () => {
    const named = rows('|产出指标|数量指标||≥20册|25册|60|60', '||质量指标||≥95%|96%|40|40');
    expect(named.map(({ name, nameAt }) => `${name} ${toA1(nameAt)}`)).toEqual([
      '数量指标 C9',
      '质量指标 C10',
    ]);
  });

  test('in some rows: these have no name', () => {
    const named = rows('|产出指标|数量指标||≥20册|25册|60|60', '||质量指标|合格率|≥95%|96%|40|40');
    expect(named.map(({ name }) => name)).toEqual(['', '合格率']);
  });

  test('in the only row: it has no name', () => {
    expect(rows('|产出指标|数量指标||≥20册|25册|60|60').map(({ name }) => name)).toEqual(['']);
  });

  test('rows that do not count keep what stands there', () => {
    const named = rows('|产出指标|数量指标||≥20册|25册|60|60', '|||……|||', '||质量指标||≥95%|96%|40|40');
    expect(named.map(({ name }) => name)).toEqual(['数量指标', '……', '质量指标']);
  });
});

describe('names alone', () => {
  const list = (...lines: readonly string[]) =>
    formOf([
      '部门整体支出绩效自评表',
      '项目名称|专项',
      '指标名称|年初指标值|全年完成值|指标权重（分）|指标得分（分）',
      ...lines,
    ]).indicators.map(({ name, kind }) => `${name} ${kind}`);

  test('at the end of a list without levels are labels', () => {
    expect(list('次数|≥5次|5次|100|100', '工作成效')).toEqual(['次数 scored', '工作成效 placeholder']);
  });

  test('among its rows were forgotten', () => {
    expect(list('次数|≥5次|5次|50|50', '工作成效', '人数|≥5人|5人|50|50')).toEqual([
      '次数 scored',
      '工作成效 blank',
      '人数 scored',
    ]);
  });

  test('at the end of a table with levels were forgotten as well', () => {
    const named = rows('|产出指标|数量指标|次数|≥5次|5次|100|100', '|||工作成效');
    expect(named.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['次数 scored', '工作成效 blank']);
  });
});

describe('a note 同上', () => {
  const pointing = (...notes: readonly string[]) =>
    rows(
      ...notes.map(
        (note, index) => `${index === 0 ? '|产出指标|数量指标' : '||'}|次数${index}|≥5次|4次|20|16|${note}`,
      ),
    ).map(({ pointsToNothing }) => pointsToNothing === true);

  test.each<[notes: readonly string[], toNothing: readonly boolean[]]>([
    [
      ['人手不足', '同上', '同上'],
      [false, false, false],
    ],
    [
      ['同上', '人手不足', '同上'],
      [true, false, false],
    ],
    [
      ['人手不足', '', '同上'],
      [false, false, false],
    ],
    [
      ['无', '同上'],
      [false, true],
    ],
    [
      ['已完成', '同上', '同上'],
      [false, true, true],
    ],
    [
      ['人手不足', '已完成', '如上'],
      [false, false, true],
    ],
    [
      ['', ''],
      [false, false],
    ],
  ])('%j', (notes, toNothing) => {
    expect(pointing(...notes)).toEqual(toNothing);
  });
});
