import type { ColumnMeaning } from '../../../src/form/form';
import { parseTemplate } from '../../../src/form/templates/parseTemplate';
import { readForms } from '../../../src/form/reading/readForms';
import { templateFaults, templateOf } from '../../../src/form/templates/template';
import type { Template } from '../../../src/form/templates/template';
import { toA1 } from '../../../src/sheet/address';
import type { Problem } from '../../../src/sheet/problem';
import { sheetOf } from '../sheetOf';
import type { Drawn } from '../sheetOf';

const template = (headings: Readonly<Record<string, ColumnMeaning>>): Template =>
  templateOf(Object.entries(headings).map(([text, meaning]) => ({ text, meaning })));

/** Headings of which ziping knows too few. */
const ODD = template({
  考核内容: 'level3',
  要求: 'target',
  做到了什么: 'actual',
  满多少: 'weight',
  打多少: 'score',
  为什么: 'note',
});
const TITLE = '基层培训项目考核';
const HEADINGS = '考核内容|要求|做到了什么|满多少|打多少|为什么';
const ROWS = ['培训人次|≥100人次|50人次|#60|#60|', '满意度|≥90%|95%|#40|#40|', '合计|||#100|#100|'];

/** What each table is read to: its headings' row, then name, target, achievement, weight, score of each row. */
function reading(rows: readonly string[], templates: readonly Template[], drawn: Drawn = {}) {
  return readForms(sheetOf(rows, drawn), templates).forms.map(({ headings, indicators, total }) => ({
    at: toA1(headings[0]!.at),
    rows: indicators.map(({ name, target, actual, weight, score }) =>
      [name, target.text, actual.text, weight?.text, score?.text].join(' '),
    ),
    total: total?.score?.text,
  }));
}

const TIERS = template({
  内容: 'level3',
  方向: 'sign',
  多少: 'target',
  做到: 'actual',
  满: 'weight',
  打: 'score',
});

const READ = {
  at: 'A2',
  rows: ['培训人次 ≥100人次 50人次 60 60', '满意度 ≥90% 95% 40 40'],
  total: '100',
};

describe('a template', () => {
  it('reads a table that ziping alone does not know', () => {
    const rows = [TITLE, HEADINGS, ...ROWS];
    expect(reading(rows, [])).toEqual([]);
    expect(reading(rows, [ODD])).toEqual([READ]);
  });

  it.each([
    ['spaces and line breaks', '考核\n内容|要 求|做到了什么 |满多少|打多少|为什么'],
    ['brackets and colons', '考核内容（项）|要求：|做到了什么(B)|满多少[分]|打多少|为什么'],
    ['full width', '　考核内容|要求|做到了什么|满多少（ＡＢ）|打多少|为什么'],
  ])('knows its headings whatever their %s', (_, headings) => {
    expect(reading([TITLE, headings, ...ROWS], [ODD])).toEqual([READ]);
  });

  it('finds its headings in any order of columns, anywhere on the sheet, with others between', () => {
    const rows = [
      '打多少|考核内容|负责人|要求|满多少|做到了什么|为什么',
      '#60|培训人次|张三|≥100人次|#60|50人次|',
    ];
    expect(reading(['', '', ...rows], [ODD], { at: 'C5' })).toEqual([
      { at: 'C7', rows: ['培训人次 ≥100人次 50人次 60 60'], total: undefined },
    ]);
  });

  it('is not used where one of its headings is missing', () => {
    expect(reading([TITLE, HEADINGS.replace('打多少', ''), ...ROWS], [ODD])).toEqual([]);
  });

  it('corrects what a column is taken for', () => {
    const rows = [
      '绩效自评表',
      '一级指标|三级指标|上年指标值|年度指标值|实际完成值|调整后目标值|分值|得分',
      '产出指标|培训人次|≥80人次|≥100人次|50人次|≥90人次|#60|#60',
    ];
    const corrected = template({
      一级指标: 'level1',
      三级指标: 'level3',
      年度指标值: 'extra',
      调整后目标值: 'target',
      实际完成值: 'actual',
    });
    const target = (templates: readonly Template[]) => reading(rows, templates)[0]!.rows;
    expect(target([])).toEqual(['培训人次 ≥100人次 50人次 60 60']);
    expect(target([corrected])).toEqual(['培训人次 ≥90人次 50人次 60 60']);
  });

  it('tells two headings of one name apart by their order', () => {
    const twice = templateOf([
      { text: '内容', meaning: 'level3' },
      { text: '数值', meaning: 'target' },
      { text: '数值', meaning: 'actual' },
      { text: '分', meaning: 'weight' },
      { text: '分', meaning: 'score' },
    ]);
    expect(reading(['内容|数值|数值|分|分', '培训人次|100|50|#60|#30'], [twice])[0]!.rows).toEqual([
      '培训人次 100 50 60 30',
    ]);
  });

  it('knows a column of weight and score', () => {
    const shared = template({ 内容: 'level3', 打多少: 'weight-and-score' });
    expect(templateFaults(shared.headings)).toEqual([]);
    expect(reading(['内容|打多少', '培训人次|60/30'], [shared])[0]!.rows).toEqual(['培训人次   60 30']);
  });

  it('explains headings in two rows', () => {
    const rows = [
      TITLE,
      '内容|应当||做到|满|打',
      '|方向|多少|||',
      '培训人次|≥|100人次|50人次|#60|#60',
      '合计||||#60|#60',
    ];
    const merged = ['A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3'];
    expect(reading(rows, [TIERS], { merged })).toEqual([
      { at: 'A2', rows: ['培训人次 ≥100人次 50人次 60 60'], total: '60' },
    ]);
  });

  it('knows its headings again after a page break', () => {
    const [first, second, total] = ROWS as [string, string, string];
    const rows = [TITLE, HEADINGS, first, HEADINGS, second, total];
    expect(reading(rows, [ODD])).toEqual([READ]);
    const beside = rows.map((row, index) => (index === 1 ? `指标|${row}` : `|${row}`));
    expect(reading(beside, [ODD], { merged: ['A2:A6'] })).toEqual([{ ...READ, at: 'A2' }]);
  });

  it('takes no indicator for its headings that is only named as a column is', () => {
    const [first, second, total] = ROWS as [string, string, string];
    const named = '考核内容|≥2项|2项|#0|#0|';
    expect(reading([TITLE, HEADINGS, first, named, second, total], [ODD])[0]!.rows).toEqual([
      READ.rows[0],
      '考核内容 ≥2项 2项 0 0',
      READ.rows[1],
    ]);
    const forgotten = '考核内容|||||';
    expect(reading([TITLE, HEADINGS, first, forgotten, second, total], [ODD])[0]!.rows).toEqual([
      READ.rows[0],
      '考核内容    ',
      READ.rows[1],
    ]);
  });

  it('knows headings of two rows again after a page break, both of them', () => {
    const [upper, lower] = ['内容|应当||做到|满|打', '|方向|多少|||'];
    const rows = [
      TITLE,
      ...[upper, lower, '培训人次|≥|100人次|50人次|#60|#60'],
      ...[upper, lower, '满意度|≥|90%|95%|#40|#40'],
      '合计||||#100|#100',
    ];
    const merged = [2, 5].flatMap((row) => [
      ...['A', 'D', 'E', 'F'].map((column) => `${column}${row}:${column}${row + 1}`),
      `B${row}:C${row}`,
    ]);
    expect(reading(rows, [TIERS], { merged })).toEqual([READ]);
  });

  it('is used on each of several forms, the next beginning with its title', () => {
    const form = ['项目名称|培训', HEADINGS, ...ROWS];
    expect(reading([...form, '', ...form], [ODD]).map(({ at }) => at)).toEqual(['A2', 'A8']);
  });

  it('leaves other forms of the sheet as they are', () => {
    const known = [
      '项目名称|演出',
      '三级指标|年度指标值|实际完成值|分值|得分',
      '场次|≥10场|10场|#90|#90',
      '总分|||#90|#90',
    ];
    const both = reading([...known, '', '项目名称|培训', HEADINGS, ...ROWS], [ODD]);
    expect(both.map(({ at, total }) => [at, total])).toEqual([
      ['A2', '90'],
      ['A7', '100'],
    ]);
  });

  it('leaves the table beside its own as it is, though both have columns of one meaning', () => {
    const known = ['一级指标|三级指标|年度指标值|实际完成值|分值|得分', '产出指标|场次|≥10场|10场|#90|#90'];
    const odd = ['一级指标|内容|要求|做到|满|打', '产出指标|培训人次|≥100人次|50人次|#60|#60'];
    const rows = ['', ...known.map((row, index) => `${row}||${odd[index]}`)];
    const beside = template({
      一级指标: 'level1',
      内容: 'level3',
      要求: 'target',
      做到: 'actual',
      满: 'weight',
      打: 'score',
    });
    expect(reading(rows, [beside]).map((read) => [read.at, ...read.rows])).toEqual([
      ['A2', '场次 ≥10场 10场 90 90'],
      ['H2', '培训人次 ≥100人次 50人次 60 60'],
    ]);
  });

  it('counts for more than a line above that only looks like headings', () => {
    const rows = ['目标|实际完成值|分值|指标|填表说明', HEADINGS, ...ROWS];
    expect(reading(rows, [ODD])).toEqual([READ]);
  });

  it('gives way to one that stands before it', () => {
    const other = templateOf(
      ODD.headings.map((heading) => (heading.text === '为什么' ? { ...heading, meaning: 'extra' } : heading)),
    );
    const notes = (templates: readonly Template[]) =>
      readForms(sheetOf([TITLE, HEADINGS, ...ROWS]), templates).forms[0]!.indicators[0]!.note !== null;
    expect([notes([ODD, other]), notes([other, ODD])]).toEqual([true, false]);
  });
});

describe('a template file', () => {
  const file = (value: unknown) => JSON.stringify(value, null, 2);
  const faults = (value: unknown): string => {
    try {
      parseTemplate(file(value), '模板.json');
      return '';
    } catch (error) {
      return (error as Problem).describe('en-US');
    }
  };

  it('is read to what was written', () => {
    expect(parseTemplate(file({ $schema: 'template.schema.json', ...ODD }), '模板.json')).toEqual(ODD);
  });

  it('is told all its mistakes at once, each with its path', () => {
    const told = faults({
      ziping: 'template',
      version: 2,
      project: '某项目',
      headings: [
        { text: ' ', meaning: 'level3' },
        { text: '要求', meaning: 'aim' },
      ],
    });
    for (const path of ['version', 'project', 'headings[0].text', 'headings[1].meaning']) {
      expect(told).toContain(`\n  ${path} (line `);
    }
    expect(told).toContain('The template has 4 mistakes');
  });

  it.each([
    ['no name', { 要求: 'target', 做到: 'actual' }, 'names (level1, level2 or level3)'],
    [
      'nothing measured',
      { 内容: 'level3', 要求: 'target', 分: 'weight' },
      'target and actual, or weight and score',
    ],
    [
      'a meaning twice',
      { 内容: 'level3', 要求: 'target', 目标: 'target', 做到: 'actual' },
      'headings[2].meaning',
    ],
  ] as const)('with %s makes no form', (_, headings, says) => {
    expect(faults(template(headings))).toContain(says);
  });
});

test('two templates: the first that explains a row counts, and one that explains none changes nothing', () => {
  const other = template({
    考核内容: 'level3',
    要求: 'target',
    做到了什么: 'actual',
    满多少: 'score',
    打多少: 'weight',
  });
  const none = template({ 甲: 'level3', 乙: 'target', 丙: 'actual' });
  const rows = [TITLE, HEADINGS, ...ROWS];
  expect(reading(rows, [none, ODD, other])).toEqual([READ]);
  expect(reading(rows, [none])).toEqual([]);
});

test('a table that a template explains ends the form above it', () => {
  const rows = ['次数|≥5次|5次|40|40', '人数|≥5人|5人|40|40', '册数|≥5册|5册|20|20'];
  const known = ['项目绩效自评表', '项目名称|甲', '指标名称|目标值|完成值|分值|得分', ...rows];
  const found = reading([...known, HEADINGS, ...ROWS], [ODD]);
  expect(found.map(({ at, rows: read }) => `${at} ${read.length}`)).toEqual(['A3 3', 'A7 2']);
});
