import fc from 'fast-check';
import { displayWidth } from '../../src/report/displayWidth';
import { wrapText } from '../../src/report/wrapText';

describe('a long text is broken where Chinese print breaks it', () => {
  it.each<[string, number, string[]]>([
    ['得分高于规则允许的分数', 8, ['得分高于', '规则允许', '的分数']],
    ['closing marks: 得分高，规则低。', 22, ['closing marks: 得分', '高，规则低。']],
    ['完成值（万元）', 9, ['完成值', '（万元）']],
    ['得分 42.68 ÷ 90', 10, ['得分 42.68', '÷ 90']],
    ['supercalifragilistic', 8, ['supercal', 'ifragili', 'stic']],
    ['a supercalifragilistic b', 8, ['a', 'supercal', 'ifragili', 'stic b']],
    [
      '报送/published/goal-tables-not-self-evaluation.xlsx',
      40,
      ['报送/published/', 'goal-tables-not-self-evaluation.xlsx'],
    ],
    ['报送/甲/乙.xlsx', 8, ['报送/甲/', '乙.xlsx']],
    ['到 2024/12/31 止', 6, ['到', '2024/1', '2/31', '止']],
    ['短', 20, ['短']],
    ['', 20, ['']],
    ['中', 1, ['中']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('no line is wider than asked for, and nothing but spaces at breaks is lost', () => {
    const character = fc.oneof(
      fc.constantFrom(...'得分（），。“”：≥÷→ab 12.%、/'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 60 }),
        fc.integer({ min: 4, max: 40 }),
        (characters, width) => {
          const text = characters.join('');
          const lines = wrapText(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
