import { matchIndicators } from '../../../src/form/matching/matchIndicators';
import type { NamedRow } from '../../../src/form/matching/matchIndicators';

/** `产出指标/数量指标/培训人数`, and behind a blank what the row holds. */
interface Row extends NamedRow {
  readonly holds: string;
}

function row(text: string): Row {
  const [path, holds = ''] = text.split(' ');
  const parts = path!.split('/');
  return { name: parts.at(-1)!, level2: parts.at(-2) ?? '', level1: parts.at(-3) ?? '', holds };
}

/** `0-1`: the first row of the one with the second of the other. */
function matched(first: readonly string[], second: readonly string[]): string {
  const { pairs } = matchIndicators(first.map(row), second.map(row), {
    whole: (each) => JSON.stringify(each),
    apart: ({ holds }) => holds,
    isSame: (one, other) => one.holds !== '' && one.holds === other.holds,
  });
  return pairs.map((pair) => pair.join('-')).join(' ');
}

describe('which rows are the same indicator', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['the same words', ['培训人数', '培训场次'], ['培训场次', '培训人数'], '1-0 0-1'],
    [
      'blanks, numbers in a list, a unit and a bound in brackets',
      ['1.培训人数(人)', '合格率（≥90%）'],
      ['培训 人数', '②合格率'],
      '0-0 1-1',
    ],
    ['points in brackets', ['产出/数量/培训人数（10分）'], ['产出/数量/培训人数(15分)'], '0-0'],
    [
      'the weight in a section’s label',
      ['产出指标（50分）/数量指标/培训人数'],
      ['产出指标(40分)/数量指标/培训人数'],
      '0-0',
    ],
    [
      'one name in two sections',
      ['产出/数量/人数', '效益/社会/人数'],
      ['效益/社会/人数', '产出/数量/人数'],
      '1-0 0-1',
    ],
    ['a row that moved to another section', ['产出/质量/满意度'], ['满意度/服务对象/满意度'], '0-0'],
    ['the year in a name', ['2023年培训人数'], ['2024年培训人数'], '0-0'],
    [
      'years tell rows of one form apart',
      ['2023年培训人数', '2024年培训人数'],
      ['2024年培训人数', '2023年培训人数'],
      '1-0 0-1',
    ],
    ['the same characters in another order', ['修复古籍册数'], ['古籍修复册数'], '0-0'],
    ['a word more', ['读者满意度'], ['读者总体满意度'], '0-0'],
    ['the nearest of two', ['读者满意度'], ['读者总体满意度', '广大读者对服务满意度'], '0-0'],
    ['none of two that are as near', ['教师培训人数'], ['男教师培训人数', '女教师培训人数'], ''],
    [
      'a row that is near once the other is taken',
      ['教师培训人数', '男教师培训人数'],
      ['男教师培训人数', '女教师培训人数'],
      '1-0 0-1',
    ],
    ['another word of the same length', ['新建道路里程'], ['改建道路里程'], ''],
    ['unless it holds the same', ['新建道路里程 ≥5公里'], ['改建道路里程 ≥5公里'], '0-0'],
    ['other figures', ['一季度巡查次数'], ['二季度巡查次数'], ''],
    ['other figures that hold the same', ['5G基站数 ≥5个'], ['4G基站数 ≥5个'], ''],
    ['a denial', ['验收合格率'], ['验收不合格率'], ''],
    ['brackets that name another thing', ['培训人数（线上） ≥5'], ['培训人数（线下） ≥9'], ''],
    ['near words in another section', ['产出/数量/读者满意度'], ['效益/社会/读者总体满意度'], ''],
    ['one name twice', ['其他 ≥5', '其他 ≥9'], ['其他 ≥7'], ''],
    ['one name twice, told apart by the target', ['其他 ≥5', '其他 ≥9'], ['其他 ≥9', '其他 ≥5'], '1-0 0-1'],
    ['one name twice, of which one changed', ['其他 ≥5', '其他 ≥9'], ['其他 ≥9', '其他 ≥7'], '1-0 0-1'],
    ['two rows that are the same in all', ['其他 ≥5', '其他 ≥5'], ['其他 ≥5', '其他 ≥5'], '0-0 1-1'],
    ['rows without a name', ['产出/数量/'], ['产出/数量/'], '0-0'],
    ['nothing in common', ['培训人数'], ['道路里程'], ''],
  ])('%s', (_, first, second, expected) => {
    expect(matched(first, second)).toBe(expected);
    // Which table is the first makes no difference.
    const turned = expected.split(' ').map((pair) => pair.split('-').reverse().join('-'));
    expect(matched(second, first).split(' ').sort()).toEqual(turned.sort());
  });
});
