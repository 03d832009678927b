import { wordingOf } from '../../../src/form/words/wording';

/** `project 甲`, one for each label in the text. */
const labels = (text: string) => wordingOf(text).labels.map(({ label, rest }) => `${label} ${rest}`.trim());

describe('labels and what is said to them', () => {
  test.each<[text: string, expected: readonly string[]]>([
    ['项目名称', ['project']],
    ['项目名称：甲', ['project 甲']],
    ['项目名称: 甲：乙', ['project 甲：乙']],
    ['项目名称：【残疾人康复】', ['project 【残疾人康复】']],
    ['项目（名称：甲）', []],
    ['项目名称\n甲', ['project 甲']],
    ['项目\n名称：甲', ['project 甲']],
    ['：甲', []],
    ['甲：乙', []],
    ['今年完成', []],
    // Several in one cell, parted by blanks.
    ['项目名称：甲 实施单位：乙', ['project 甲', 'unit 乙']],
    ['项目名称：甲 乙 实施单位：丙', ['project 甲 乙', 'unit 丙']],
    ['项目名称：甲 填报日期：2025年 实施单位：丙', ['project 甲', 'tail 2025年', 'unit 丙']],
    ['项目名称：甲 某事：乙', ['project 甲 某事：乙']],
    ['预算年度：2024 金额单位：万元', ['year 2024']],
    // A unit of money is no unit that files the form.
    ['单位：某县某局', ['unit 某县某局']],
    ['单位：万元', []],
    ['单位：人次', []],
    ['单位：局', []],
    ['单位：百分比（%）', []],
    ['注1：得分按比例计算', ['notes 1：得分按比例计算']],
    ['备注 1.略', ['notes 1.略']],
    ['备注：略', ['notes 略']],
    ['单位\n自有资金', []],
    ['年度\n资金总额', []],
    ['年度\n2024', ['year 2024']],
  ])('%j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test('a long text has a label where it begins with one, and none further in', () => {
    const long = '完成'.repeat(40);
    expect(labels(`项目名称：${long}`)).toEqual([`project ${long}`]);
    expect(labels(`${long}项目名称：甲`)).toEqual([]);
    const [first] = labels(`项目名称：${long} 实施单位：${long.repeat(2)}`);
    expect(first).toMatch(/^project 完成/);
    expect(labels(`项目名称：${long} 实施单位：${long.repeat(2)}`)).toHaveLength(1);
  });
});

describe('headings that two words share', () => {
  test.each<[text: string, first: string | null]>([
    ['分值/得分', 'weight'],
    ['分值（得分）', 'weight'],
    ['分值、得分', 'weight'],
    ['得分/分值', 'score'],
    ['得分（分值）', 'score'],
    ['自评得分|权重', 'score'],
    ['分值', null],
    ['分值/权重', null],
    ['得分/自评分', null],
    ['得分/说明', null],
    ['分值/完成值', null],
  ])('%s', (text, first) => {
    expect(wordingOf(text).firstOfPoints).toBe(first);
  });

  test('head both in the table and in the funds', () => {
    expect(wordingOf('分值/得分').heading).toEqual({ meaning: 'weight-and-score', weak: false });
    expect(wordingOf('分值/得分').fundHeading).toBe('weight-and-score');
    expect(wordingOf('得分').fundHeading).toBe('score');
  });
});

test('a paragraph is neither heading nor title, whatever it ends in', () => {
  const prose = `${'为加强财政支出管理，'.repeat(9)}项目支出绩效自评表`;
  expect([wordingOf(prose).heading, wordingOf(prose).title, wordingOf(prose).fundRole]).toEqual([
    null,
    null,
    null,
  ]);
});
