import type { Entry, Form } from '../form/form';
import type { Localized } from '../locales/localized';
import type { CellValue } from '../sheet/cell';
import type { Edit, EditKind } from './revision';

/** An edit of one of the form's cells, from what it holds to a value. */
export function editOf(form: Form, kind: EditKind, entry: Entry, value: CellValue, reason: Localized): Edit {
  return {
    sheetId: form.sheetId,
    sheet: form.sheet,
    at: entry.at,
    kind,
    before: { value: entry.value, formula: entry.formula },
    after: { value, formula: null },
    reason,
  };
}
