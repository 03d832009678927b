import type { Assessment } from '../assessment/assessment';
import type { Severity } from '../checks/finding';
import type { Flag } from './host';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Returns one flag for each cell with a finding, in the colour of its gravest one. */
export function flagsOf(assessments: readonly Assessment[]): readonly Flag[] {
  const flags = new Map<string, Flag>();
  for (const { form, findings } of assessments) {
    for (const { at: first, alike, severity } of findings) {
      if (!first) continue;
      for (const at of [first, ...alike]) {
        const cell = `${form.sheetId} ${at.row} ${at.column}`;
        const known = flags.get(cell);
        if (!known || GRAVITY[severity] < GRAVITY[known.severity])
          flags.set(cell, { sheetId: form.sheetId, at, severity });
      }
    }
  }
  return [...flags.values()];
}
