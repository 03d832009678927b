import { canGive } from '../../src/criterion/canGive';
import { evaluateCriterion } from '../../src/criterion/evaluateCriterion';
import { readCriterion } from '../../src/criterion/readCriterion';
import { Decimal } from '../../src/notation/decimal';
import { DEPARTMENT_ROWS } from '../fixtures/criteria/departments';
import { rowOf } from './rowOf';

describe.each(DEPARTMENT_ROWS)(
  '$name of weight $weight',
  ({ name, weight, criterion: sentence, achieved, score, possible, impossible }) => {
    const criterion = readCriterion(sentence, name);

    test(`${achieved} → ${score}`, () => {
      if (criterion === null) {
        expect(score).toBe('null');
        return;
      }
      const found = evaluateCriterion(criterion, rowOf(name, '', achieved, weight, null));
      const [least, most] = found.kind === 'scored' ? [found.least.toFixed(), found.most.toFixed()] : [];
      expect(found.kind === 'silent' ? found.why : least === most ? least : `${least}–${most}`).toBe(score);
    });

    test(`can give ${possible}${impossible === null ? '' : ` and not ${impossible}`}`, () => {
      if (criterion === null) return;
      expect(canGive(criterion, new Decimal(weight), new Decimal(possible))).toBe(true);
      if (impossible !== null)
        expect(canGive(criterion, new Decimal(weight), new Decimal(impossible))).toBe(false);
    });
  },
);
