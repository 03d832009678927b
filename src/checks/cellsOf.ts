import type { Entry } from '../form/form';
import type { Address } from '../sheet/address';

/** Returns the cells that take part in a finding, without those that the form does not have. */
export function cellsOf(...entries: readonly (Entry | null | undefined)[]): readonly Address[] {
  return entries.flatMap((entry) => (entry ? [entry.at] : []));
}
