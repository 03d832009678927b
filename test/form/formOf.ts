import type { Form } from '../../src/form/form';
import { readForms } from '../../src/form/reading/readForms';
import { sheetOf } from './sheetOf';
import type { Drawn } from './sheetOf';

/** The only form of a drawn sheet. */
export function formOf(rows: readonly string[], drawn?: Drawn): Form {
  const { forms } = readForms(sheetOf(rows, drawn));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}
