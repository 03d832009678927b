import { HEADER, HEADINGS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import type { Drawn } from '../sheetOf';

/** `培训人次 scored 40`: which rows count, and by how much. */
function rows(lines: readonly string[], drawn?: Drawn): readonly string[] {
  const { indicators } = formOf([...HEADER, HEADINGS, ...lines, TOTAL], drawn);
  return indicators.map(({ name, kind, weight }) => [name, kind, weight?.text ?? '-'].join(' ').trim());
}

describe('rows among which an office chooses', () => {
  const FIXED = '|产出指标|数量指标|修复册数|≥20册|25册|60|60';

  test.each<[what: string, lines: readonly string[], expected: readonly string[]]>([
    [
      'the one that was taken has the whole weight, the others do not count',
      ['|效益指标|可选项|经济效益|≥5%|6%|40|40', '|||社会效益（可选项）|||', '|||生态效益（可选项）|||'],
      ['经济效益 scored 40', '社会效益（可选项） placeholder', '生态效益（可选项） placeholder'],
    ],
    [
      'also where it is not the first',
      ['|效益指标|可选项|经济效益|||40|', '|||社会效益|≥5%|6%||40', '|||生态效益|||'],
      ['经济效益 placeholder 40', '社会效益 scored 40', '生态效益 placeholder'],
    ],
    [
      'of several that were taken none has it: no cell says how it is divided',
      ['|效益指标|可选项|经济效益|≥5%|6%|40|20', '|||社会效益|≥5%|6%||20', '|||生态效益|||'],
      ['经济效益 scored -', '社会效益 scored -', '生态效益 placeholder'],
    ],
    [
      'where nobody took one the first is the one to fill in',
      ['|效益指标|可选项|经济效益|≥5%||40|', '|||社会效益|≥5%|||', '|||生态效益|≥5%|||'],
      ['经济效益 scored 40', '社会效益 placeholder', '生态效益 placeholder'],
    ],
    [
      'a row with a weight of its own is chosen by itself',
      ['|效益指标|可选项|经济效益|≥5%|6%|20|20', '|||社会效益|≥5%|6%|20|20'],
      ['经济效益 scored 20', '社会效益 scored 20'],
    ],
    [
      'rows under another second level are chosen by themselves',
      [
        '|效益指标|经济效益（可选项）|增收|≥5%|6%|20|20',
        '||社会效益（可选项）|就业|||20|',
        '|||参保|≥5%|6%||20',
      ],
      ['增收 scored 20', '就业 placeholder 20', '参保 scored 20'],
    ],
    [
      'rows under another first level too',
      ['|效益指标|可选项|增收|≥5%|6%|20|20', '|满意度指标|可选项|满意度|≥90%|95%||20'],
      ['增收 scored 20', '满意度 scored'],
    ],
    [
      'a single row that may be chosen and was not',
      ['|效益指标|社会效益|就业（可选项）|≥5%||40|'],
      ['就业（可选项） scored 40'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows([FIXED, ...lines]).slice(1)).toEqual(expected);
  });

  test('a weight that is merged over them', () => {
    const lines = ['|效益指标|可选项|经济效益|||40|', '|||社会效益|≥5%|6%||40', '|||生态效益|||'];
    expect(rows([FIXED, ...lines], { merged: ['G10:G12'] }).slice(1)).toEqual([
      '经济效益 placeholder 40',
      '社会效益 scored 40',
      '生态效益 placeholder 40',
    ]);
  });

  test.each(['选择性指标', '可选指标', '选做项', '可选择项'])('%s says that there is a choice', (word) => {
    expect(rows([FIXED, `|效益指标|${word}|增收|||40|`, '|||就业|≥5%|6%||40']).slice(1)).toEqual([
      '增收 placeholder 40',
      '就业 scored 40',
    ]);
  });

  test('so may the note', () => {
    expect(
      rows([FIXED, '|效益指标|社会效益|增收|||40||可选项', '|||就业|≥5%|6%||40|可选项']).slice(1),
    ).toEqual(['增收 placeholder 40', '就业 scored 40']);
  });

  test('without such a word every row counts', () => {
    expect(rows([FIXED, '|效益指标|社会效益|增收|≥5%||40|', '|||就业|≥5%|6%||40']).slice(1)).toEqual([
      '增收 scored 40',
      '就业 scored',
    ]);
  });
});

describe('a weight that is merged over rows with scores of their own', () => {
  const LINES = ['|产出指标|数量指标|修复册数|≥20册|25册|60|30', '|||培训场次|≥2场|2场||30'];

  test('is the weight of none of them', () => {
    expect(rows([...LINES, '||质量指标|合格率|≥95%|96%|40|40'], { merged: ['G9:G10'] })).toEqual([
      '修复册数 scored -',
      '培训场次 scored -',
      '合格率 scored 40',
    ]);
  });

  test('is the weight of all where the score is merged as well', () => {
    expect(rows(LINES, { merged: ['G9:G10', 'H9:H10'] })).toEqual([
      '修复册数 scored 60',
      '培训场次 scored 60',
    ]);
  });

  test('is that of the one that counts where the others do not', () => {
    const lines = ['|产出指标|数量指标|修复册数|≥20册|25册|60|60', '|||……|||'];
    expect(rows(lines, { merged: ['G9:G10'] })).toEqual(['修复册数 scored 60', '…… placeholder 60']);
  });
});

describe('a weight that only the label of a section states', () => {
  const weights = (headings: string, ...lines: readonly string[]) =>
    formOf(['项目绩效自评表', '项目名称|甲', headings, ...lines]).indicators.map(
      ({ weight }) => weight?.number?.toString() ?? null,
    );
  const WITHOUT = '一级指标|二级指标|三级指标|年度指标值|实际完成值|得分';

  test.each<[what: string, lines: readonly string[], expected: readonly (string | null)[]]>([
    [
      'is that of the only indicator below it',
      ['产出指标(40分)|数量指标|人数|≥10人|10人|40', '效益指标（60分）|社会效益|增长|≥5%|6%|60'],
      ['40', '60'],
    ],
    [
      'not of two',
      [
        '产出指标(40分)|数量指标|人数|≥10人|10人|20',
        '||次数|≥2次|2次|20',
        '效益指标（60分）|社会效益|增长|≥5%|6%|60',
      ],
      [null, null, '60'],
    ],
    [
      'rows that do not count share it with nobody',
      ['产出指标(40分)|数量指标|人数|≥10人|10人|40', '||……|||', '效益指标|社会效益|增长|≥5%|6%|60'],
      ['40', null, null],
    ],
  ])('%s', (_, lines, expected) => {
    expect(weights(WITHOUT, ...lines)).toEqual(expected);
  });

  test('is nobody’s where the form has a column of weights, or none of scores', () => {
    const withWeights = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
    expect(weights(withWeights, '产出指标(40分)|数量指标|人数|≥10人|10人||40')).toEqual([null]);
    const withoutScores = '一级指标|二级指标|三级指标|年度指标值|实际完成值|未完成原因';
    expect(weights(withoutScores, '产出指标(40分)|数量指标|人数|≥10人|10人|')).toEqual([null]);
  });
});
