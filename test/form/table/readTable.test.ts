import type { Form } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { FORM, HEADER, HEADINGS, INDICATORS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import { numberCell, sheetOf } from '../sheetOf';

const TOP = [...HEADER, HEADINGS];

function levels(form: Form): string[] {
  return form.indicators.map(({ level1, level2, name }) => `${level1}/${level2}/${name}`);
}

function kinds(form: Form): string[] {
  return form.indicators.map(({ name, kind }) => `${name} ${kind}`);
}

const ALL = [
  '产出指标/数量指标/修复古籍册数',
  '产出指标/数量指标/培训场次',
  '产出指标/质量指标/验收合格率',
  '满意度指标/服务对象满意度指标/读者满意度',
];

describe('headings again', () => {
  const LIST = ['项目支出绩效自评表', '项目名称|古籍修复', '评价内容|分值|得分'];

  test('of a list with nothing but names, weights and scores, after a page break', () => {
    const rows = [...LIST, '立项依据|#40|#40', LIST[2]!, '资金管理|#60|#55', '总分|#100|#95'];
    expect(formOf(rows).indicators.map(({ name }) => name)).toEqual(['立项依据', '资金管理']);
  });

  test('are not an indicator named as one column is, with an answer named as another', () => {
    const [first, , ...others] = INDICATORS as [string, ...string[]];
    const form = formOf([...TOP, first, '|||指标内容|全面|得分|10|10', ...others, TOTAL]);
    expect(form.indicators.map(({ name }) => name)).toEqual([
      '修复古籍册数',
      '指标内容',
      '验收合格率',
      '读者满意度',
    ]);
  });
});

describe('levels', () => {
  test('written in their first row only, they hold for the rows below', () => {
    expect(levels(formOf(FORM))).toEqual(ALL);
  });

  test('merged over their rows, they hold for all of them', () => {
    const merged = ['A8:A12', 'B9:B11', 'C9:C10'];
    expect(levels(formOf(FORM, { merged }))).toEqual(ALL);
  });

  test('a second level does not leak into the next first level', () => {
    const form = formOf([...TOP, '|产出指标|数量指标|次数|≥5次|5次|50|50', '|效益指标||知晓率|≥5%|5%|40|40']);
    expect(levels(form)).toEqual(['产出指标/数量指标/次数', '效益指标//知晓率']);
  });

  test('a first level repeated in each row, with a side label, keeps the second level above', () => {
    const rows = [
      '绩效指标|产出指标|数量指标（60分）|修复古籍册数|≥20册|25册|50|50',
      '绩效指标|产出\n指标||培训场次|≥2场|2场|10|10',
      '绩效指标|产出指标|质量指标|验收合格率|≥95%|90%|20|18.95|偏差原因：纸张不足',
      HEADINGS,
      '绩效指标|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10',
    ];
    const form = formOf([...TOP, ...rows, TOTAL]);
    expect(levels(form)).toEqual([
      '产出指标/数量指标（60分）/修复古籍册数',
      '产出指标/数量指标（60分）/培训场次',
      '产出指标/质量指标/验收合格率',
      '满意度指标/服务对象满意度指标/读者满意度',
    ]);
    expect(form.levels.map(({ weight, rows: own }) => [weight.toNumber(), own])).toEqual([[60, [0, 1]]]);
  });

  test('line breaks and blanks that fit them into a narrow column are gone', () => {
    const form = formOf([
      ...TOP,
      '|产出\n指标|数 量\n指标|次数|≥5次|5次|50|50',
      '|满意\n度指\n标|服务\n对象|满意率|≥5%|5%|40|40',
    ]);
    expect(levels(form)).toEqual(['产出指标/数量指标/次数', '满意度指标/服务对象/满意率']);
  });

  test.each([
    ['产出指标(40分)', '产出指标', '40'],
    ['产出指标（50分）', '产出指标', '50'],
    ['产出\n指标\n（50 分）', '产出指标', '50'],
    ['效益指标（30）', '效益指标', '30'],
    ['满意度指标 10分', '满意度指标', '10'],
    ['成本指标【权重：12.5分】', '成本指标', '12.5'],
    ['产出指标', '产出指标', null],
    ['效益指标（选填）', '效益指标（选填）', null],
  ])('%j states the section %s with the weight %s', (label, name, weight) => {
    const form = formOf([...TOP, `|${label}|数量指标|次数|≥5次|5次|50|50`]);
    expect(form.sections.map((section) => [section.name, section.weight?.toString() ?? null])).toEqual([
      [name, weight],
    ]);
    expect(toA1(form.sections[0]!.at)).toBe('B9');
  });

  test('a section that goes on after a page break is one section', () => {
    const form = formOf([
      ...TOP,
      ...INDICATORS,
      HEADINGS,
      '|满意度指标|服务对象满意度指标|馆员满意度|≥90%|92%|10|10',
      TOTAL,
    ]);
    expect(form.sections.map(({ name }) => name)).toEqual(['产出指标', '满意度指标']);
    expect(form.indicators.map(({ section }) => section)).toEqual([0, 0, 0, 1, 1]);
  });

  test('a section named in a row of its own', () => {
    const form = formOf(
      [
        ...TOP,
        '|一、产出指标（50分）',
        '||数量指标|次数|≥5次|5次|50|50',
        '|二、效益指标（40分）',
        '||社会效益指标|知晓率|≥5%|5%|40|40',
      ],
      { merged: ['B9:I9', 'B11:I11'] },
    );
    expect(form.sections.map(({ name, weight }) => [name, weight?.toString()])).toEqual([
      ['产出指标', '50'],
      ['效益指标', '40'],
    ]);
    expect(form.indicators.map(({ section, name }) => [section, name])).toEqual([
      [0, '次数'],
      [1, '知晓率'],
    ]);
  });

  test('where the third level is blank the second names the indicator', () => {
    const form = formOf([...TOP, '|产出指标|培训场次||≥5次|5次|50|50']);
    expect(levels(form)).toEqual(['产出指标//培训场次']);
    expect(toA1(form.indicators[0]!.nameAt)).toBe('C9');
  });

  test('where the name is merged over the second level there is no second level', () => {
    const form = formOf([...TOP, '|产出指标|培训场次||≥5次|5次|50|50'], { merged: ['C9:D9'] });
    expect(levels(form)).toEqual(['产出指标//培训场次']);
  });
});

describe('rows', () => {
  test.each([
    ['指标1工程资金金额|43.2|37.24|10|9', 'scored'],
    ['指标2', 'placeholder'],
    ['指标2：', 'placeholder'],
    ['……', 'placeholder'],
    ['...', 'placeholder'],
    ['/|/|/|/|/', 'placeholder'],
    ['次数', 'blank'],
    ['次数||||', 'blank'],
    // said to hold nothing, or left to be filled in
    ['次数|/|/', 'placeholder'],
    ['次数|||-|-', 'placeholder'],
    ['次数|||||本年未安排', 'placeholder'],
    ['其他（自行添加）', 'placeholder'],
    ['数量指标', 'placeholder'],
    ['次数|≥5次', 'scored'],
    ['次数|≥5次|5次', 'scored'],
    ['次数|≥5次||10', 'scored'],
    ['次数|||10|10', 'scored'],
    ['指标2|||0|0', 'placeholder'],
    ['其中：省内|≥5次|5次', 'detail'],
    ['其中省内|≥5次|5次||', 'detail'],
    ['其中：省内|≥5次|5次|10|10', 'scored'],
    ['次数|≥5次|5次|-|-', 'detail'],
    ['次数|≥5次|5次|/|/', 'detail'],
    ['次数|≥5次|5次|-|5', 'scored'],
  ])('%s is %s', (fields, kind) => {
    const form = formOf([...TOP, `|产出指标|数量指标|${fields}`, TOTAL]);
    expect(form.indicators.map((indicator) => indicator.kind)).toEqual([kind]);
  });

  test('rows below 其中 without a weight explain the same indicator, up to the next second level', () => {
    const form = formOf([
      ...TOP,
      '|产出指标|数量指标|★造林面积|≥8万亩|8万亩|50|50',
      '|||其中：新造林|≥3万亩|3万亩',
      '|||退化林改造|≥5万亩|5万亩',
      '||质量指标|成活率|≥85%|86%',
    ]);
    expect(kinds(form)).toEqual([
      '★造林面积 scored',
      '其中：新造林 detail',
      '退化林改造 detail',
      '成活率 scored',
    ]);
  });

  test('headings repeated after a page break are skipped, with the side label and without', () => {
    const bare = HEADINGS.replace('绩效指标', '');
    const form = formOf([
      ...TOP,
      INDICATORS[0]!,
      HEADINGS,
      INDICATORS[1]!,
      bare,
      ...INDICATORS.slice(2),
      TOTAL,
    ]);
    expect(form.indicators.map(({ name }) => name)).toEqual([
      '修复古籍册数',
      '培训场次',
      '验收合格率',
      '读者满意度',
    ]);
  });

  test('blank rows, hidden rows and subtotals change nothing', () => {
    const form = formOf(
      [
        ...TOP,
        '',
        INDICATORS[0]!,
        '',
        '',
        INDICATORS[1]!,
        '|小计|||||60|60',
        ...INDICATORS.slice(2),
        '',
        TOTAL,
      ],
      {
        hiddenRows: [10, 13],
      },
    );
    expect(form.indicators.map(({ row }) => row)).toEqual([10, 13, 15, 16]);
    expect(form.total?.row).toBe(18);
  });

  test.each([
    ['a note', ['注：以下指标由业务科室填写']],
    ['a note of two lines', ['备注：', '以下指标由业务科室填写']],
    ['a sum under the section', ['|产出指标合计', '合计||||||60|60']],
    ['the end of a page', ['（续表）']],
    ['the title again on the next page, with the headings', ['项目支出绩效自评表（续）', HEADINGS]],
    ['a sentence', ['以上为产出类指标，以下为质量类指标和满意度类指标，请据实填写。']],
  ])('%s between the rows does not end the table', (_, lines) => {
    const form = formOf([...TOP, ...INDICATORS.slice(0, 2), ...lines, ...INDICATORS.slice(2), TOTAL]);
    expect(form.indicators.map(({ name, level1 }) => `${level1} ${name}`)).toEqual([
      '产出指标 修复古籍册数',
      '产出指标 培训场次',
      '产出指标 验收合格率',
      '满意度指标 读者满意度',
    ]);
    expect(form.total?.score?.text).toBe('93.95');
  });

  test('a score merged over several indicators is carried by the first', () => {
    const form = formOf([...TOP, ...INDICATORS.slice(0, 2), TOTAL], {
      merged: ['H9:H10'],
      cells: { H10: { value: null } },
    });
    expect(form.indicators.map(({ scoredWith }) => scoredWith)).toEqual([null, 0]);
    expect(form.indicators.map(({ score }) => toA1(score!.at))).toEqual(['H9', 'H9']);
  });

  test('without a column of weights, the weight of an indicator that stands alone is its section’s', () => {
    const form = formOf([
      '项目绩效自评表|||||',
      '项目名称|甲||||',
      '一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分',
      '产出指标(40分)|数量指标|人数|≥10人|10人|20',
      '||次数|≥2次|2次|20',
      '效益指标（60分）|社会效益指标|增长|≥5%|6%|60',
      '||……|||',
    ]);
    const weights = form.indicators.map(({ weight }) => weight && `${weight.number} ${toA1(weight.at)}`);
    expect(weights).toEqual([null, null, '60 A6', null]);
  });

  test('an indicator whose name is a label elsewhere stays an indicator', () => {
    const form = formOf([...TOP, '|产出指标|质量指标|其他|≥5次|5次|50|50', '|||合计|≥9次|9次|40|40', TOTAL]);
    expect(form.indicators.map(({ name }) => name)).toEqual(['其他', '合计']);
  });
});

describe('total and grade', () => {
  const total = (...rows: string[]) => {
    const form = formOf([...TOP, ...INDICATORS, ...rows]);
    return [form.total?.weight, form.total?.score, form.grade].map(
      (entry) => entry && `${toA1(entry.at)} ${entry.text}`,
    );
  };

  test.each([
    ['总分||||||100|93.95', ['G13 100', 'H13 93.95', null]],
    ['|总 分：|||||100|93.95', ['G13 100', 'H13 93.95', null]],
    ['合计||||||100|93.95', ['G13 100', 'H13 93.95', null]],
    ['总计（100分）||||||100|93.95', ['G13 100', 'H13 93.95', null]],
    ['自评总分||||||100|93.95|优', ['G13 100', 'H13 93.95', 'I13 优']],
    ['总分||||||100|93.95|☑优 □良 □中 □差', ['G13 100', 'H13 93.95', 'I13 优']],
    ['总分：93.95', ['G13 ', 'A13 93.95', null]],
    ['总分|93.95||评价等级|良', ['G13 ', 'B13 93.95', 'E13 良']],
    ['总分', ['G13 ', 'H13 ', null]],
    ['评价等级|优|总分||||100|93.95', ['G13 100', 'H13 93.95', 'B13 优']],
    ['|评价等级|优||总分||100|93.95', ['G13 100', 'H13 93.95', 'C13 优']],
    ['自评等级||||优|自评得分|100|93.95', ['G13 100', 'H13 93.95', 'E13 优']],
    ['总分及等级||||||100|93.95|优', ['G13 100', 'H13 93.95', 'I13 优']],
    ['自评得分及等级|93.95|优', ['G13 ', 'B13 93.95', 'C13 优']],
  ])('%s', (row, expected) => {
    expect(total(row)).toEqual(expected);
  });

  test.each([
    ['评分等级|优', 'B14 优'],
    ['自评等级||||优', 'E14 优'],
    ['评价等级：优', 'A14 优'],
    ['绩效等级|优□ 良☑ 中□ 差□', 'B14 良'],
    ['自评等级|■优 □良 □中 □差', 'B14 优'],
    ['自评等级|□优 □良 □中 □差', 'B14 '],
    ['评价结论|优', 'B14 优'],
    ['评价结论|项目完成较好。', null],
  ])('grade row %s', (row, expected) => {
    expect(total(TOTAL, row)[2]).toBe(expected);
  });

  test('behind its weight, where weights stand first', () => {
    const form = formOf([
      '项目绩效自评表|||||',
      '项目名称|甲||||',
      '分值|一级指标|三级指标|年度指标值|实际完成值|得分',
      '#60|产出指标|人数|≥10人|10人|#60',
      '40|满意度指标|满意度|≥90%|95%|40',
      '#100|总分||||#100',
    ]);
    expect([form.indicators.length, form.total?.weight, form.total?.score]).toMatchObject([
      2,
      { at: { row: 6, column: 1 }, text: '100' },
      { at: { row: 6, column: 6 }, text: '100' },
    ]);
  });

  test('a total of its own formula and number cells', () => {
    const form = formOf(FORM, {
      cells: { H13: { ...numberCell(93.95, '0.00', '93.95'), formula: '=SUM(H9:H12)+I6' } },
    });
    expect(form.total?.score).toMatchObject({ formula: '=SUM(H9:H12)+I6', places: 2, reading: 'number' });
  });

  test('the score above the table, as flat lists state it', () => {
    const form = formOf([
      '部门整体支出绩效自评表',
      '项目名称|专项|||自评总分（分）|97.6',
      '指标名称|指标性质|年初指标值|全年完成值|指标权重（分）|指标得分（分）',
      '次数|定量指标|≥5次|5次|100|97.6',
    ]);
    expect(form.total).toMatchObject({
      row: 2,
      weight: null,
      score: { at: { row: 2, column: 6 }, text: '97.6' },
    });
  });
});

describe('what follows the table', () => {
  test("the form's own rules are its notes: label, text beside it, lines below it", () => {
    const form = formOf([
      ...FORM,
      '填报注意事项：',
      '1.得分最高不能超过分值。',
      '2.说明原因。',
      '',
      '与本表无关的话',
    ]);
    expect(form.notes.map(({ at, text }) => `${toA1(at)} ${text}`)).toEqual([
      'A14 填报注意事项：',
      'A15 1.得分最高不能超过分值。',
      'A16 2.说明原因。',
    ]);
    expect(rangeToA1(form.range)).toBe('A1:I16');
  });

  test.each([
    '备注：得分按比例计算。',
    '注：1.得分按比例计算。',
    '注1：得分按比例计算。',
    '说明\n得分按比例计算。',
    '填表说明：略',
    '备注 1.略',
  ])('%j is a note', (note) => expect(formOf([...FORM, note]).notes.map(({ text }) => text)).toEqual([note]));

  test('rows of conclusions and signatures belong to the form and are no indicators', () => {
    const form = formOf([
      ...FORM,
      '评价结论|无',
      '存在问题|无',
      '改进措施|无',
      '其他需要说明事项|无',
      '填表人：张三|||联系电话：123',
    ]);
    expect(form.indicators).toHaveLength(4);
    expect(rangeToA1(form.range)).toBe('A1:I18');
  });

  test('conclusions under any label may stand between the total and the rules', () => {
    const form = formOf([
      ...FORM,
      '偏差大或目标未完成原因分析|纸张不足',
      '结果公开情况|已公开',
      '应用方案|据实安排下年预算',
      '经费保障|充足',
      '备注：|1.得分按比例计算。',
    ]);
    expect(form.notes.map(({ text }) => text)).toEqual(['备注：', '1.得分按比例计算。']);
    expect(form.range.bottom).toBe(18);
  });

  test('what stands above the next title is no conclusion', () => {
    const { forms } = readForms(
      sheetOf([...FORM, '附件2', '（2023年度）', ...FORM.filter((_, at) => at !== 1)]),
    );
    expect(forms.map(({ range, year }) => [rangeToA1(range), year])).toEqual([
      ['A1:I13', 2024],
      ['A15:I27', 2023],
    ]);
  });

  test('rows of signatures end a table without a total', () => {
    const form = formOf([...TOP, ...INDICATORS, '填表人：张三|||联系电话：123', '随便什么']);
    expect(form.indicators).toHaveLength(4);
    expect(form.total).toBeNull();
  });

  test('data below a form, with a gap or without, is not the form', () => {
    const data = Array.from({ length: 50 }, (_, index) => `${index}|张三|会计|男|5000`);
    expect(rangeToA1(formOf([...FORM, '注：略', ...data]).range)).toBe('A1:I14');
    expect(rangeToA1(formOf([...FORM, '', ...data]).range)).toBe('A1:I13');
  });
});

describe('what is to be said in words below the table', () => {
  const said = (...rows: readonly string[]) =>
    formOf([...FORM, ...rows]).conclusions.map(
      ({ label, entry: { at, text } }) => `${label} ${toA1(at)} ${text}`,
    );

  test.each<[row: string, expected: string]>([
    ['存在问题||', '存在问题 B'],
    ['改进措施|明年补办|', '改进措施 B 明年补办'],
    ['偏差大或目标未完成原因分析||', '偏差大或目标未完成原因分析 B'],
    ['其他需要说明的事项||', '其他需要说明的事项 B'],
  ])('%s is asked for beside its label', (row, expected) => {
    const [label, column, ...text] = expected.split(' ');
    const line = FORM.length + 1;
    expect(said(row).map((each) => each.trim())).toEqual([[label, `${column}${line}`, ...text].join(' ')]);
  });

  test.each([
    '填表人||',
    '单位负责人（签章）||',
    '填报日期||',
    '主管部门审核意见||',
    '填报说明：得分不超过分值。',
  ])('%s is for somebody else to fill in, or for nobody', (row) => {
    expect(said(row)).toEqual([]);
  });
});

describe('several forms on a sheet', () => {
  test('below one another, with gaps and without, each with its own header', () => {
    const second = FORM.map((row) => row.replace('古籍修复', '数字阅读').replace('2024', '2023'));
    for (const gap of [[], ['', '', '']]) {
      const { forms } = readForms(sheetOf([...FORM, ...gap, ...second]));
      expect(forms.map(({ project, year, range }) => [project?.text, year, rangeToA1(range)])).toEqual([
        ['古籍修复', 2024, 'A1:I13'],
        ['数字阅读', 2023, `A${14 + gap.length}:I${26 + gap.length}`],
      ]);
    }
  });

  test('below one another without totals', () => {
    const open = [...TOP, ...INDICATORS];
    const { forms } = readForms(sheetOf([...open, ...open]));
    expect(forms.map(({ range, indicators }) => [rangeToA1(range), indicators.length])).toEqual([
      ['A1:I12', 4],
      ['A13:I24', 4],
    ]);
  });

  test('beside one another', () => {
    const pad = (row: string): string => row + '|'.repeat(9 - row.split('|').length + 1);
    const rows = FORM.map((row) => `${pad(row)}${row.replace('古籍修复', '数字阅读')}`);
    const { forms } = readForms(sheetOf(rows));
    expect(forms.map(({ project }) => project?.text)).toEqual(['古籍修复', '数字阅读']);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([4, 4]);
    expect(toA1(forms[1]!.total!.score!.at)).toBe('Q13');
    expect(forms[1]!.funds[0]!.budget?.text).toBe('80');
  });

  test.each([1, 2, 5])('beside one another, %i rows higher, each keeps to its own columns', (rows) => {
    const other = [
      '项目支出绩效自评表',
      '（2023年度）',
      '项目名称|数字阅读||||||',
      '项目资金（万元）||年初预算数|全年预算数|暂付款|全年执行数|分值|执行率|得分',
      ...Array.from({ length: rows }, () => ''),
      '|年度资金总额|#90|#90|#70|#45|#10|50%|#5',
      '一级指标|三级指标|目标值|完成值|分值|得分|原因',
      '产出指标|采购册数|≥10册|10册|#90|#90',
      '总分||||#100|#95',
    ];
    const { forms } = readForms(sheetOf(besideOneAnother(FORM, other)));
    const [alone] = readForms(sheetOf(FORM)).forms;
    const [beside] = readForms(sheetOf(other, { at: 'K1' })).forms;
    expect(beside!.unread).toHaveLength(1);
    expect([...forms].sort((a, b) => a.range.left - b.range.left)).toEqual([alone, beside]);
  });

  test('words beside a form behind a blank column are its own, and make no other', () => {
    const [alone] = readForms(sheetOf(FORM)).forms;
    const words = ['', '填表说明', '完成值', '实际完成情况|完成情况', '', '#5'];
    const { forms } = readForms(sheetOf(besideOneAnother(FORM, words)));
    expect(forms.map(({ range, indicators, total }) => [range, indicators, total])).toEqual([
      [alone!.range, alone!.indicators, alone!.total],
    ]);
  });

  test('a blank column inside a table parts nothing', () => {
    const rows = [...TOP.slice(0, 3), '一级指标|三级指标|目标值||实际完成值|分值|得分|未完成原因'];
    const { forms } = readForms(sheetOf([...rows, '产出指标|册数|≥10册||9册|#100|#90|印量不足']));
    expect(
      forms.map(({ indicators: [first] }) => [first?.name, first?.actual.text, first?.note?.text]),
    ).toEqual([['册数', '9册', '印量不足']]);
  });

  test('a form beside another one has not its year', () => {
    const undated = FORM.filter((row) => !row.includes('2024年'));
    const { forms } = readForms(sheetOf(besideOneAnother(FORM, undated)));
    expect(forms.map(({ year, range }) => [range.left, year])).toEqual(
      expect.arrayContaining([
        [1, 2024],
        [11, null],
      ]),
    );
  });

  test('a goal table above a form gives it nothing', () => {
    const goals = [
      '项目支出绩效目标表',
      '（2022年度）',
      '项目名称|别的项目',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|次数|≥5次',
    ];
    const { forms, nearMisses } = readForms(sheetOf([...goals, '', ...FORM]));
    expect(forms.map(({ project, year, title }) => [project?.text, year, title])).toEqual([
      ['古籍修复', 2024, '项目支出绩效自评表'],
    ]);
    expect(nearMisses.map(({ kind }) => kind)).toEqual(['goal-table']);
  });
});

/** The rows of two forms in one sheet, the second one from K on, with a blank column between. */
function besideOneAnother(left: readonly string[], right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? '';
    return `${row}${'|'.repeat(10 - row.split('|').length + 1)}${right[index] ?? ''}`;
  });
}

describe('a long note below the table is one of the form’s rules', () => {
  const NOTE = '注：预算执行率15分，得分=分值×执行率；得分保留两位小数，四舍五入。';

  test('below the total', () => {
    expect(formOf([...FORM, NOTE]).notes.map(({ text }) => text)).toEqual([NOTE]);
  });

  test('below the total and a blank row', () => {
    expect(formOf([...FORM, '', NOTE]).notes.map(({ text }) => text)).toEqual([NOTE]);
  });

  test('below the last indicator, where no total stands', () => {
    const { notes, range } = formOf([...HEADER, HEADINGS, ...INDICATORS, NOTE]);
    expect(notes.map(({ text }) => text)).toEqual([NOTE]);
    expect(range.bottom).toBe(13);
  });

  test('not between two rows', () => {
    const [first, ...others] = INDICATORS;
    const { notes, indicators } = formOf([...HEADER, HEADINGS, first!, NOTE, ...others, TOTAL]);
    expect(notes).toEqual([]);
    expect(indicators).toHaveLength(INDICATORS.length);
  });
});
