import type { Interval } from './criterion';

/** True where all of an interval lies in another one; equal ends count, whichever rule they belong to. */
export function contains(outer: Interval, inner: Interval): boolean {
  const below = !outer.lower || (inner.lower !== null && inner.lower.value.gte(outer.lower.value));
  const above = !outer.upper || (inner.upper !== null && inner.upper.value.lte(outer.upper.value));
  return below && above;
}
