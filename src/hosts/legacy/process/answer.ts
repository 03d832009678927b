import type { Unreadable } from '../../../sheet/sheet';

/** What the process returns for a file; `defect` is the stack of an unexpected error. */
export type Answer<T> =
  { readonly value: T } | { readonly problem: Unreadable } | { readonly defect: string };
