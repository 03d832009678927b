import type { Unreadable } from '../../../sheet/sheet';

/** What the process says of a file; `defect` is the stack of an error that nobody expected. */
export type Answer<T> =
  { readonly value: T } | { readonly problem: Unreadable } | { readonly defect: string };
