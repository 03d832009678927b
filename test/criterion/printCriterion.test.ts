import fc from 'fast-check';
import { printCriterion } from '../../src/criterion/printCriterion';
import { readCriterion } from '../../src/criterion/readCriterion';
import { anyCriterion } from './anyCriterion';

test('what was printed is read again as the same criterion', () => {
  fc.assert(
    fc.property(anyCriterion, (criterion) => {
      expect(readCriterion(printCriterion(criterion))).toEqual(criterion);
    }),
    { numRuns: 800 },
  );
});

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...[
      '≥',
      '≤',
      '95%',
      '5',
      '0',
      '（含）',
      '-',
      '得',
      '计',
      '满分',
      '分',
      '不得分',
      '每',
      '低于',
      '超过',
      '1个百分点',
    ],
    ...[
      '扣',
      '0.5分',
      '扣完为止',
      '，',
      '；',
      '。',
      '①',
      '完成',
      '未完成',
      '否则',
      '按比例',
      '得分=',
      '目标值',
      '/',
      '(',
      ')',
      '[',
    ],
  ),
);

test('any text is read as a criterion or as none, and what is read can be printed and read again', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const criterion = readCriterion(pieces.join(''));
      if (criterion) expect(readCriterion(printCriterion(criterion))).toEqual(criterion);
    }),
    { numRuns: 2000 },
  );
});
