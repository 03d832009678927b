import {
  cellList,
  followedBy,
  percent,
  plain,
  recorded,
  shortened,
  withSource,
} from '../../src/judgement/phrases';
import type { Localized } from '../../src/locales/localized';
import { Decimal } from '../../src/notation/decimal';
import { RULESETS } from '../../src/ruleset/rulesets';
import { parseA1 } from '../../src/sheet/address';
import { numberEntryOf } from '../scoring/formOf';

const said = (chinese: string, english: string): Localized => ({ 'zh-CN': chinese, 'en-US': english });
const rulesetOf = (id: string) => RULESETS.find((ruleset) => ruleset.id === id)!;

describe('a number in a message has four places at most, a rate two, and no needless zeros', () => {
  test.each([
    ['2.37111', '2.3711', '237.11%'],
    ['0.863396', '0.8634', '86.34%'],
    ['4.00', '4', '400%'],
    ['0.4268', '0.4268', '42.68%'],
    ['15600000', '15600000', '1560000000%'],
    ['0.0000001', '0', '0%'],
  ])('%s is written %s, as a rate %s', (number, asNumber, asRate) => {
    expect([plain(new Decimal(number)), percent(new Decimal(number))]).toEqual([asNumber, asRate]);
  });
});

describe('the words of a cell stand in a message on one line, cut where they are long', () => {
  test.each([
    ['  培训\n 人数 ', '培训 人数'],
    ['年度资金总额：', '年度资金总额'],
    ['Total funds :', 'Total funds'],
    ['：', '：'],
    ['达到“优”等', '达到‘优’等'],
    ['一二三四五六七八九十一二三四五六七八九十一二三四', '一二三四五六七八九十一二三四五六七八九十一二三四'],
    [
      '一二三四五六七八九十一二三四五六七八九十一二三四五',
      '一二三四五六七八九十一二三四五六七八九十一二三四…',
    ],
    ['𠮷'.repeat(24), '𠮷'.repeat(24)],
    ['𠮷'.repeat(25), `${'𠮷'.repeat(24)}…`],
  ])('“%s” → “%s”', (text, line) => {
    expect(shortened(text)).toBe(line);
  });
});

test('sentences follow one another with a space in English and with none in Chinese', () => {
  expect(followedBy(said('得分过高。', 'The score is too high.'), said('应为 2 分。', 'It is 2.'))).toEqual(
    said('得分过高。应为 2 分。', 'The score is too high. It is 2.'),
  );
});

describe('cells are listed as long as they are few', () => {
  test.each([
    [['E7'], 'E7', 'E7'],
    [['E7', 'E7', 'E10'], 'E7、E10', 'E7, E10'],
    [['E7', 'E8', 'E9', 'E10'], 'E7、E8、E9、E10', 'E7, E8, E9, E10'],
    [['E7', 'E8', 'E9', 'E10', 'E11'], 'E7、E8、E9 等 5 处', 'E7, E8, E9 and 2 more'],
  ])('%j', (cells, chinese, english) => {
    expect(cellList(cells.map((cell) => parseA1(cell)!))).toEqual(said(chinese, english));
  });
});

describe('a message names the document that its rule is written in, and nothing that nobody can look up', () => {
  const says = said('得分过高。', 'The score is too high.');

  test.each(
    RULESETS.flatMap(({ id, sources }) =>
      sources.map((source) => [id, source.title['zh-CN'], source] as const),
    ),
  )('%s: %s', (id, _, { id: sourceId, title, status }) => {
    const named = said(
      `得分过高（依据：${title['zh-CN']}）。`,
      `The score is too high (source: ${title['en-US']}).`,
    );
    expect(withSource(says, rulesetOf(id), sourceId)).toEqual(status === 'seen' ? named : says);
  });

  test('nothing where the source is unknown', () => {
    expect(withSource(says, rulesetOf('hubei'), 'unheard-of')).toEqual(says);
  });
});

test.each([
  ['9.50', '9.50'],
  ['9.50分', '9.50分'],
  ['', ''],
])('what a cell “%s” holds is told as it stands: %s', (text, told) => {
  expect(recorded(numberEntryOf(text))).toBe(told);
});

test('a number in a cell that shows nothing is told as a number', () => {
  expect(recorded({ ...numberEntryOf('9.50'), text: '' })).toBe('9.5');
});

test('a source is named once, at the end of the last sentence', () => {
  const ruleset = RULESETS.find(({ sources }) => sources.some(({ status }) => status === 'seen'))!;
  const { id, title } = ruleset.sources.find(({ status }) => status === 'seen')!;
  expect(withSource(said('过高。应为 2.5 分。', 'Too high. It is 2.5 points.'), ruleset, id)).toEqual(
    said(
      `过高。应为 2.5 分（依据：${title['zh-CN']}）。`,
      `Too high. It is 2.5 points (source: ${title['en-US']}).`,
    ),
  );
});
