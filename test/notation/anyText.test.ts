import fc from 'fast-check';
import { achievementOf } from '../../src/notation/achievement';
import { readAmount } from '../../src/notation/amount';
import { comparatorOf } from '../../src/notation/comparator';
import { inTargetUnit } from '../../src/notation/inTargetUnit';
import { noteState } from '../../src/notation/note';
import { readNumber } from '../../src/notation/number';
import { printMeaning } from '../../src/notation/printMeaning';
import { rateReadings } from '../../src/notation/rate';
import { readMeaning } from '../../src/notation/readMeaning';
import { unitOf } from '../../src/notation/unit';
import { cost } from '../cost';

/** Everything that reads a cell, over one text in every place where a cell's text may stand. */
function readEverywhere(text: string): readonly string[] {
  const meaning = readMeaning(text);
  const hinted = readMeaning(text, { sign: text, unit: text, name: text });
  return [
    meaning.kind,
    hinted.kind,
    printMeaning(hinted),
    readAmount(text, '万元').reading,
    noteState(text),
    `${achievementOf(text, text)} ${achievementOf(text, '得到提高')}`,
    `${readNumber(text)} ${rateReadings(text).length} ${comparatorOf(text)} ${unitOf(text)?.text}`,
    `${inTargetUnit(meaning, hinted, text)}`,
  ];
}

/** Pieces that the readers know, so that random texts get far into them. */
const PIECES = [
  '≥', '<=', '不低于', '控制在', '以上', '（含）', '及', '1,234', '９０', '.5', '-', '～', '至', '%', '万元', '亿', '家', '个项目', '（', '）', '无',
  '未', '完成', '达成', '部分', '指标', '年', '月', '底前', '2023', '十五', '百分之', '点', '优', '良', '差', '/', '，', '。', ' ', '\n', '①', '²',
  '\ud800', '\udc00', '\u0000', '\u200b', '○', '±', '半', '😀', '²', 'E+5', '__proto__', 'constructor',
]; // prettier-ignore

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
);

test('whatever stands in a cell is read, and read the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readEverywhere(text)).toEqual(readEverywhere(text));
    }),
    { numRuns: 600 },
  );
});

test.each([
  ...[
    '9',
    '1,234,',
    '1 234 ',
    '十',
    '十百千万',
    '○',
    '-',
    '~',
    '(',
    ')',
    '((',
    '()',
    '%',
    '≥',
    '不',
    '不低于',
    '共计',
    '以上',
    '(含)',
    '无',
    '0',
  ],
  ...[
    '完成',
    '未完成',
    '达成',
    '部分',
    '年',
    '1月',
    '2023年',
    '1-',
    '/',
    '元/',
    '、',
    ',',
    ' ',
    '\n',
    '　',
    '\ud800',
    '①',
    '优良中低差',
    '好坏',
    '①1',
  ],
  ...[
    '偏差原因：',
    '改进措施：无',
    '零事故',
    '2023.12.',
    'e',
    '1e9',
    '每',
    '.',
    '**',
    '单位:',
    '≥**%',
    '已全部',
    '🀄',
  ],
])('10,000 characters of %j cost next to nothing', (piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length));
  readEverywhere(text); // compiled before it is timed
  const seconds = cost(() => {
    for (const cell of [text, `${text}x`, `≥${text}%`, `1${text}`]) readEverywhere(cell);
  });
  // Linear readers take some milliseconds; one that backtracks over 10,000 characters takes seconds.
  expect(seconds).toBeLessThan(1);
});

test('texts just short of every limit are quick too', () => {
  const seconds = cost(() => {
    for (const piece of PIECES) {
      for (const length of [12, 30, 40, 58, 60, 98, 100, 200, 240, 1990]) {
        readEverywhere(`${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`);
        readEverywhere(`1${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}`);
      }
    }
  });
  expect(seconds).toBeLessThan(2);
});
