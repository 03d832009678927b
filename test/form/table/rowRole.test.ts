import { readForms } from '../../../src/form/reading/readForms';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, INDICATORS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import { sheetOf } from '../sheetOf';

const TOP = [...HEADER, HEADINGS];
const [FIRST, SECOND, ...OTHERS] = INDICATORS as [string, string, ...string[]];
const names = (rows: readonly string[]) => formOf(rows).indicators.map(({ name }) => name);
const ALL = ['修复古籍册数', '培训场次', '验收合格率', '读者满意度'];

describe('rows that are no indicators', () => {
  test.each([
    ['numbers of the columns', '栏次|1|2|3|4|5|6|7|8'],
    ['the same without a word', '1|2|3|4|5|6|7|8|9'],
    ['in brackets', '（1）|（2）|（3）|（4）|（5）|（6）'],
    ['letters', 'A|B|C|D|E|F|G'],
    ['a subtotal', '|数量指标小计|||||60|60'],
    ['the end of a page', '（续表）'],
    ['the headings', HEADINGS],
    ['the headings without the side label', HEADINGS.replace('绩效指标', '')],
  ])('%s', (_, row) => {
    expect(names([...TOP, FIRST, row, SECOND, ...OTHERS, TOTAL])).toEqual(ALL);
  });

  test('numbers that do not count up are values', () => {
    const rows = ['项目绩效自评表', '项目名称|甲', '指标名称|目标值|完成值|分值|得分'];
    expect(names([...rows, '人数|5|6|50|50', '1|3|5|7|9'])).toEqual(['人数', '1']);
    expect(names([...rows, '人数|5|6|50|50', '1|2|3'])).toEqual(['人数', '1']);
  });

  test('a sum without a name or a measure is none where it is what stands above it', () => {
    const sum = '||||||60|60';
    expect(names([...TOP, FIRST, SECOND, sum, ...OTHERS, TOTAL])).toEqual(ALL);
    expect(names([...TOP, FIRST, SECOND, sum.replace('60|60', '30|30'), ...OTHERS])).toEqual([
      ...ALL.slice(0, 2),
      '',
      ...ALL.slice(2),
    ]);
  });

  test('the label of a section in a list without levels', () => {
    const rows = [
      '项目绩效自评表',
      '项目名称|甲',
      '指标名称|目标值|完成值|分值|得分',
      '产出指标|||60|60',
      '人数|5人|6人|60|60',
      '满意度指标|||40|40',
      '读者满意度|≥90%|95%|40|40',
    ];
    const form = formOf(rows);
    expect(form.indicators.map(({ level1, name }) => `${level1} ${name}`)).toEqual([
      '产出指标 人数',
      '满意度指标 读者满意度',
    ]);
  });
});

describe('where a table ends', () => {
  const read = (...below: readonly string[]) => {
    const { forms } = readForms(sheetOf([...TOP, ...INDICATORS, ...below]));
    return forms.map(({ range, indicators }) => `${rangeToA1(range)} ${indicators.length}`);
  };

  test.each<[what: string, below: readonly string[], expected: readonly string[]]>([
    ['at its total', [TOTAL, '', '张三|会计'], ['A1:I13 4']],
    ['a grade below the total belongs to it', [TOTAL, '自评等级|优'], ['A1:I14 4']],
    ['a conclusion does', [TOTAL, '结果应用情况|据实下达指标'], ['A1:I14 4']],
    ['figures do not', [TOTAL, '结果应用情况|#100'], ['A1:I13 4']],
    ['nor three cells', [TOTAL, '结果应用情况|据实|下达'], ['A1:I13 4']],
    ['nor what stands above the next title', [TOTAL, '附件3'], ['A1:I13 4']],
    ['nor a year', [TOTAL, '2023年度|某项目'], ['A1:I13 4']],
    ['nor a line below a blank row', [TOTAL, '', '结果应用情况|据实下达指标'], ['A1:I13 4']],
    ['signatures without a total', ['填表人：张三|||联系电话：123', '', '甲|乙'], ['A1:I13 4']],
    ['another project begins', ['项目名称|乙', '甲|乙'], ['A1:I12 4']],
    ['another title does', ['某某项目绩效自评表', '甲|乙'], ['A1:I12 4']],
    ['the headings below a total head another table', [TOTAL, HEADINGS, FIRST], ['A1:I13 4', 'A14:I15 1']],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected);
  });

  test('a row that is measured goes on below a total that was a sum of part of it', () => {
    const part = ['合计||||||60|60', ...OTHERS, '总分||||||100|93.95'];
    const form = formOf([...TOP, FIRST, SECOND, ...part]);
    expect(form.indicators).toHaveLength(4);
    expect(form.total).toMatchObject({ weight: { text: '100' }, score: { text: '93.95' } });
    expect(form.otherTotals).toEqual([]);
  });

  test('a total that comes again is stated twice', () => {
    const form = formOf([...TOP, ...INDICATORS, TOTAL, '自评总分||||||100|90']);
    expect(form.total?.score?.text).toBe('93.95');
    expect(form.otherTotals.map(({ at, text }) => `${toA1(at)} ${text}`)).toEqual(['H14 90']);
  });

  test('合计 90 above 总分 100 is the sum of a part', () => {
    const form = formOf([...TOP, ...INDICATORS, '合计||||||90|88.95', TOTAL]);
    expect(form.total?.score?.text).toBe('93.95');
    expect(form.otherTotals).toEqual([]);
  });
});

describe('a table of other columns below the first one', () => {
  const BELOW = '绩效指标|一级指标|二级指标|三级指标|分值|得分|年度指标值|实际完成值';
  const LINE = '|效益指标|社会效益|增收|40|38|≥5%|4.8%';
  const read = (...rows: readonly string[]) => {
    const { forms } = readForms(sheetOf([...HEADER, ...rows]));
    return forms.map(({ indicators, total }) =>
      [
        ...indicators.map(({ name, weight, score }) => `${name} ${weight?.text}/${score?.text}`),
        total?.score?.text ?? '-',
      ].join(' '),
    );
  };
  const part = [HEADINGS, '|产出指标|数量指标|册数|≥20册|25册|50|50'];

  test('goes on with the form while neither weights nor a total make a whole', () => {
    expect(read(...part, BELOW, LINE, '总分||||100|98')).toEqual(['册数 50/50 增收 40/38 98']);
  });

  test('also below the sum of the first', () => {
    expect(read(...part, '合计||||||50|50', BELOW, LINE, '总分||||100|98')).toEqual([
      '册数 50/50 增收 40/38 98',
    ]);
  });

  test('not below a grade', () => {
    expect(read(...part, '合计||||||50|50', '自评等级|优', BELOW, LINE, '总分||||100|98')).toHaveLength(2);
  });

  test('not where the weights are a whole', () => {
    const whole = [HEADINGS, '|产出指标|数量指标|册数|≥20册|25册|100|100'];
    expect(read(...whole, BELOW, LINE, '总分||||100|98')).toEqual(['册数 100/100 -', '增收 40/38 98']);
  });

  test('not below a total of the whole', () => {
    expect(read(...part, '总分||||||100|95', BELOW, LINE, '总分||||100|98')).toEqual([
      '册数 50/50 95',
      '增收 40/38 98',
    ]);
  });

  test('not without scores', () => {
    const unscored = ['一级指标|三级指标|年度指标值|实际完成值|未完成原因', '效益指标|增收|≥5%|4.8%|'];
    expect(read(...part, ...unscored)).toHaveLength(2);
  });
});

describe('a row of the table', () => {
  const one = (row: string, drawn = {}) => formOf([...TOP, row, TOTAL], drawn).indicators;

  test('a label merged over the columns of the values states none', () => {
    const [indicator] = one('|产出指标|数量指标|册数||25册|50|50', { merged: ['D9:E9'] });
    expect(indicator).toMatchObject({ name: '册数', target: { text: '' }, actual: { text: '25册' } });
  });

  test('points of zero without a name are nobody’s', () => {
    expect(one('||||||0|0')).toEqual([]);
    expect(one('||||||10|0').map(({ name }) => name)).toEqual(['']);
  });

  test('sign, unit and remedy keep their cells where the layout has them', () => {
    const rows = [
      ...HEADER,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因|改进措施',
      '产出指标|数量指标|册数|≥|20|册|18|90|81|人手不足|招聘',
      TOTAL,
    ];
    const [indicator] = formOf(rows).indicators;
    const { targetSign, targetUnit, remedy } = indicator!;
    expect([targetSign, targetUnit, remedy].map((entry) => `${toA1(entry!.at)} ${entry!.text}`)).toEqual([
      'D9 ≥',
      'F9 册',
      'K9 招聘',
    ]);
    expect(Object.keys(one(FIRST)[0]!)).not.toEqual(expect.arrayContaining(['targetSign']));
    expect(one(FIRST)[0]).not.toHaveProperty('targetUnit');
    expect(one(FIRST)[0]).not.toHaveProperty('remedy');
  });
});

describe('how far a form reaches over blank rows', () => {
  const blank = (count: number) => Array.from({ length: count }, () => '');
  const found = (...rows: readonly string[]) => {
    const [form] = readForms(sheetOf([...TOP, ...rows])).forms;
    return `${form!.indicators.length} ${form!.range.bottom}`;
  };

  test('thirty among the indicators', () => {
    expect(found(FIRST, ...blank(29), SECOND)).toBe('2 39');
    expect(found(FIRST, ...blank(30), SECOND)).toBe('1 9');
  });

  test('three below the total', () => {
    expect(found(FIRST, TOTAL, ...blank(2), '备注：略')).toBe('1 13');
    expect(found(FIRST, TOTAL, ...blank(3), '备注：略')).toBe('1 10');
  });

  test('an indicator below a sum goes on only where it follows directly and is measured', () => {
    const sum = '合计||||||50|50';
    expect(found(FIRST, sum, SECOND)).toBe('2 11');
    expect(found(FIRST, sum, '', SECOND)).toBe('1 10');
    expect(found(FIRST, sum, '|||培训场次|≥2场||10|10')).toBe('1 10');
    expect(found(FIRST, sum, '|||培训场次||2场|10|10')).toBe('1 10');
    expect(found(FIRST, sum, '|||培训场次|≥2场|2场||')).toBe('1 10');
  });

  test('twelve conclusions', () => {
    const conclusions = Array.from(
      { length: 14 },
      (_, index) => `情况${'一二三四五六七八九十甲乙丙丁'[index]}|已办理`,
    );
    expect(found(FIRST, TOTAL, ...conclusions)).toBe('1 22');
  });
});

describe('where the total stands', () => {
  const total = (headings: string, row: string, line: string, merged: readonly string[] = []) => {
    const form = formOf([...HEADER, headings, row, line], { merged });
    return [form.total?.weight, form.total?.score].map((entry) =>
      entry ? `${toA1(entry.at)} ${entry.text}`.trim() : '-',
    );
  };
  const ROW = '|产出指标|数量指标|次数|≥5次|5次|100|95';
  const SHARED = '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值/得分';

  test.each<[what: string, line: string, merged: readonly string[], expected: readonly string[]]>([
    ['below its columns', '总分||||||100|95', [], ['G10 100', 'H10 95']],
    ['in the label', '总分：95', [], ['G10', 'A10 95']],
    ['beside the label', '总分|95', [], ['G10', 'B10 95']],
    ['beside the label, the weight below its column', '总分|95|||||100', [], ['G10 100', 'B10 95']],
    ['behind its column', '总分||||||100||95', [], ['G10 100', 'I10 95']],
    ['no number beside words', '总分|九十五分左右', [], ['G10', 'H10']],
    ['a label merged over the weights', '总分|||||||95', ['A10:G10'], ['-', 'H10 95']],
    ['a label merged over both', '总分||||||||95', ['A10:H10'], ['-', 'I10 95']],
    ['words behind the colon and a number beside', '总分：（百分制）|95', [], ['G10', 'B10 95']],
  ])('%s', (_, line, merged, expected) => {
    expect(total(HEADINGS, ROW, line, merged)).toEqual(expected);
  });

  test('weight and score in one cell', () => {
    const row = '|产出指标|数量指标|次数|≥5次|5次|100/95';
    expect(total(SHARED, row, '总分||||||100/95')).toEqual(['G10 100', 'G10 95']);
    expect(total(SHARED, row, '总分||||||95')).toEqual(['-', 'G10 95']);
    expect(total(SHARED, row, '总分|95')).toEqual(['-', 'B10 95']);
  });
});
