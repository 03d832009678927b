import type { GoalTable } from '../../src/form/goalTable';
import { Decimal } from '../../src/notation/decimal';
import { formOf, numberEntryOf } from '../scoring/formOf';
import type { FormSpec } from '../scoring/formOf';

/** A goal table on a sheet 目标表, its indicators in the rows and columns of a form by hand, its money in D6. */
export function approvedOf(
  spec: FormSpec,
  { budget, ...changes }: Partial<Omit<GoalTable, 'budget'>> & { readonly budget?: string } = {},
): GoalTable {
  const { range, title, year, project, department, unit, moneyUnit, indicators } = formOf(spec);
  const total = budget === undefined ? null : numberEntryOf(budget, { row: 6, column: 4 });
  return {
    file: null,
    sheetId: 'goals',
    sheet: '目标表',
    range,
    title,
    at: { row: 1, column: 1 },
    year,
    project,
    department,
    unit,
    goal: null,
    moneyUnit,
    budget: { total: total && { ...total, number: new Decimal(budget!) }, parts: [] },
    indicators,
    ...changes,
  };
}
