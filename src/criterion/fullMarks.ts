import { Decimal, ZERO } from '../notation/decimal';
import type { Criterion } from './criterion';
import { isFull } from './portion';

/**
 * Returns the full marks in 分 that a criterion states, to be compared with the row’s weight; null where it states
 * none (得满分, 按比例得分), `contradictory` where it states two.
 */
export function fullMarks(criterion: Criterion): Decimal | 'contradictory' | null {
  switch (criterion.kind) {
    case 'incidents':
      return null;
    case 'parts':
      return criterion.parts.reduce((sum, { points }) => sum.plus(points), ZERO);
    case 'rules': {
      const awards = criterion.rules.flatMap(({ gives }) => (gives.kind === 'award' ? [gives.award] : []));
      const points = awards.flatMap((award) => (award.kind === 'points' ? [award.points] : []));
      const top = points.length > 0 ? Decimal.max(...points) : null;
      if (awards.some(isFull)) return top && criterion.full?.lt(top) ? 'contradictory' : criterion.full;
      if (top && criterion.full && !top.eq(criterion.full)) return 'contradictory';
      // 按比例得分 and 得分=… reach the weight themselves.
      const isOpen = criterion.rules.some(
        ({ gives }) => gives.kind === 'proportion' || gives.kind === 'formula',
      );
      return criterion.full ?? (isOpen ? null : top);
    }
  }
}
