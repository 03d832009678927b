import { ziping } from './heard';
import { measure } from './measure';
import { belowFloors } from './page';

/** Set to true when every floor is reached; then nothing may fall below one again. */
const FLOORS_HOLD: boolean = true;

/** What a busy core does in a minute; `npm run truth` tries fifty times as many. */
const PART = { seed: 20_241_231, forms: 40, slips: 16, rewrites: 12 };
const PATIENCE_MS = 240_000;

test(
  'slips are named, rewrites change nothing, and no wrong number is written',
  async () => {
    const measured = await measure(ziping, PART);
    // Every kind found forms to be tried in.
    for (const { kind, tried } of measured.slips) expect([kind, tried]).toEqual([kind, PART.slips]);
    for (const { kind, tried } of measured.rewrites) expect([kind, tried]).toEqual([kind, PART.rewrites]);
    if (FLOORS_HOLD) expect(belowFloors(measured)).toEqual([]);
  },
  PATIENCE_MS,
);
