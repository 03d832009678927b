import type { Indicator } from '../form/form';
import { assumedDirection } from './assumedDirection';
import type { Direction } from './scorecard';

/** Which way an indicator counts, and whether the form writes that or only its name suggests it. */
export interface DirectionReading {
  readonly direction: Direction;
  /** True where the target's comparator, its range or its being a date says so. */
  readonly written: boolean;
  /** True where it is written, or the name leaves no doubt; else it is a guess, by which no score is judged. */
  readonly certain: boolean;
}

/** What of an indicator decides its direction; an indicator of a goal table has these too. */
type Directed = Pick<Indicator, 'name' | 'level1' | 'level2' | 'target'>;

const WRITTEN: Readonly<Record<string, Direction>> = {
  '>=': 'positive',
  '>': 'positive',
  '<=': 'reverse',
  '<': 'reverse',
  '=': 'exact',
};

/**
 * Returns the direction of an indicator. Its target decides; without a comparator the name, then the level (cost and
 * timeliness are better small). Dates are always better early.
 */
export function directionOf(indicator: Directed): DirectionReading {
  const { meaning } = indicator.target;
  switch (meaning.kind) {
    case 'number':
      return meaning.comparator
        ? writtenAs(WRITTEN[meaning.comparator]!)
        : { ...assumedDirection(indicator, meaning), written: false };
    case 'range':
      return writtenAs('range');
    case 'date': {
      const from = meaning.comparator === '>=' || meaning.comparator === '>';
      return writtenAs(from ? 'positive' : 'reverse');
    }
    default:
      return { direction: 'none', written: false, certain: false };
  }
}

function writtenAs(direction: Direction): DirectionReading {
  return { direction, written: true, certain: true };
}
