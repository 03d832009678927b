import fc from 'fast-check';
import { canGive } from '../../src/criterion/canGive';
import { evaluateCriterion } from '../../src/criterion/evaluateCriterion';
import { readCriterion } from '../../src/criterion/readCriterion';
import { Decimal } from '../../src/notation/decimal';
import { anyCriterion } from './anyCriterion';
import { rowOf } from './rowOf';

test.each<[sentence: string, weight: string, score: string, possible: boolean | null]>([
  ['≤100%，计5分；每超过一个百分点扣0.5分，扣完为止', '5', '4.5', true],
  ['≤100%，计5分；每超过一个百分点扣0.5分，扣完为止', '5', '4.7', false],
  ['≤100%，计5分；每超过一个百分点扣0.5分，扣完为止', '5', '0', true],
  ['≤100%，计5分；每超过一个百分点扣0.5分，扣完为止', '6', '4.7', null],
  ['100%计满分，每低于5%扣2分', '5', '1', true],
  ['100%计满分，每低于5%扣2分', '5', '0', true],
  ['100%计满分，每低于5%扣2分', '5', '2', false],
  ['100%计满分，每低于5%扣2分，不足5%的按比例扣分', '5', '2', true],
  ['100%计满分，每低于5%扣2分，最多扣3分', '10', '7', true],
  ['100%计满分，每低于5%扣2分，最多扣3分', '10', '6', false],
  ['完成得满分，未完成按比例得分', '3', '-1', false],
  ['100%计满分，每低于1%扣0.001分', '10', '9.9', true],
  ['≥90%得满分，低于90%扣2分', '5', '3', true],
  ['≥90%得满分，低于90%扣2分', '5', '4', false],
  // 2.65 recorded with one place.
  ['100%计满分，每低1%扣权重的5%', '7', '6.65', true],
  ['100%计满分，每低1%扣权重的5%', '7', '6.7', true],
  ['100%计满分，每低1%扣权重的5%', '7', '6.6', true],
  ['100%计满分，每低1%扣权重的5%', '7', '6.8', false],
  ['≥90%计5分；80%（含）-90%计4分；低于80%不得分', '5', '4', true],
  ['≥90%计5分；80%（含）-90%计4分；低于80%不得分', '5', '4.5', false],
  ['完成得满分，未完成不得分', '3', '2', false],
  ['完成得满分，未完成按比例得分', '3', '2', true],
  ['得分=完成率×分值', '3', '2.17', true],
  ['得分=完成率×分值', '3', '3.17', false],
  ['①有制度，1分；②执行好，2分', '3', '2', true],
  ['①有制度，1分；②执行好，2分', '3', '2.5', false],
  ['①有制度，1分；②执行好，2分', '4', '2', null],
  ['每发生一起扣2分', '5', '3', true],
  ['每发生一起扣2分', '5', '4', false],
  ['健全得2分，较健全得1分，不健全不得分', '2', '1.5', false],
])('%s of weight %s: %s → %s', (sentence, weight, score, possible) => {
  expect(canGive(readCriterion(sentence)!, new Decimal(weight), new Decimal(score))).toBe(possible);
});

test('what a criterion gives for whole steps is a score that it can give', () => {
  fc.assert(
    fc.property(anyCriterion, fc.integer({ min: 0, max: 200 }), (criterion, rate) => {
      const weight = new Decimal(10);
      const score = evaluateCriterion(criterion, rowOf('合格率', '', `${rate}%`, '10'));
      if (score.kind === 'silent') return;
      expect(canGive(criterion, weight, score.least)).toBe(true);
      expect(canGive(criterion, weight, score.most)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
