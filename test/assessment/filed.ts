import { assessedForm } from './assessed';
import type { Said } from './assessed';
import type { Drawn } from '../form/sheetOf';

/** A form as an office files it, and what must be said of it; every expectation is worked out by hand. */
export interface Filed {
  readonly rows: readonly string[];
  readonly drawn?: Drawn;
  readonly says: Partial<Said> & { readonly status: string; readonly findings: readonly string[] };
}

/** One test a form: all that its expectation states is said, neither more nor less in each part. */
export function testEach(forms: Readonly<Record<string, Filed>>): void {
  test.each(Object.entries(forms))('%s', (_, { rows, drawn, says }) => {
    const found: Readonly<Record<string, unknown>> = { ...assessedForm(rows, drawn) };
    expect(Object.fromEntries(Object.keys(says).map((key) => [key, found[key]]))).toEqual(says);
  });
}
