import { clausesOf, plainOf, sentencesOf } from '../../../src/ruleset/stated/sentences';

describe('a note is divided into its sentences, without what numbers them', () => {
  test.each<[note: string, sentences: readonly string[]]>([
    ['甲。乙。', ['甲', '乙']],
    ['1.甲；\n2.乙', ['甲；', '乙']],
    ['1.甲\n2.乙', ['甲', '乙']],
    ['填报说明：\r\n一、甲\r\n二、乙', ['甲', '乙']],
    ['（1）甲 （2）乙', ['甲 （2）乙']],
    ['①甲②乙', ['甲', '乙']],
    ['备注：注：评分标准：3）甲', ['甲']],
    ['甲；2.乙', ['甲；', '乙']],
    ['2.5分以上', ['2.5分以上']],
    // A line that was too long goes on in the next one.
    ['得分保留两位\n小数。乙', ['得分保留两位小数', '乙']],
    ['甲： \n乙', ['甲：', '乙']],
    ['  。 。', []],
    ['', []],
  ])('%j → %j', (note, sentences) => {
    expect(sentencesOf(note).map(({ quote }) => quote)).toEqual(sentences);
  });
});

test.each([
  ['得 分\n＞＝９０％', '得分≥90%'],
  ['“优”≧90～100', '优≥90-100'],
  ['≦80—90;、', '≤80-90'],
  ['甲<=5', '甲≤5'],
])('%j is compared as %s', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

test.each([
  ['甲', [['甲', '甲']]],
  [
    '甲 一；乙 二;丙',
    [
      ['甲一', '甲 一'],
      ['乙二', '乙 二'],
      ['丙', '丙'],
    ],
  ],
  ['甲；', [['甲', '甲；']]],
])('“%s” has its clauses, each with what stands there', (sentence, clauses) => {
  const whole = { plain: plainOf(sentence), quote: sentence };
  expect(clausesOf(whole).map(({ plain, quote }) => [plain, quote])).toEqual(clauses);
});

test('a clause is quoted with its sentence where the two do not divide alike', () => {
  expect(clausesOf({ plain: '甲;乙', quote: '甲乙' })).toEqual([
    { plain: '甲', quote: '甲乙' },
    { plain: '乙', quote: '甲乙' },
  ]);
});
