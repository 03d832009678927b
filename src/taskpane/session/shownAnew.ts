import { assessAll } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { sealed } from './sealed';
import { joined } from './validate';
import { viewOfSheet } from './viewOfSheet';

/** Assesses what is shown once more, because what the workbook keeps about it has changed. */
export async function shownAnew(desk: Desk): Promise<void> {
  const { kept, sheets, store } = desk;
  if (!kept) return;
  const parts = await assessAll(desk, sheets, kept);
  const { view } = store.get();
  if (view.kind === 'validated') {
    const result = joined(parts);
    const seal = await sealed(desk, kept.seal, sheets, result);
    return patch(desk, { view: { ...view, result, seal } });
  }
  const [sheet] = sheets;
  if (sheet && parts[0]) patch(desk, { view: viewOfSheet(sheet, parts[0], kept, view) });
}
