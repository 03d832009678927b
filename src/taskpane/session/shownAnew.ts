import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { assessedAnew } from './validatedView';
import { viewOfSheet } from './viewOfSheet';

/** Assesses what is shown once more, because what the workbook keeps about it has changed. */
export async function shownAnew(desk: Desk): Promise<void> {
  const { kept, sheets, store } = desk;
  if (!kept) return;
  const { view } = store.get();
  if (view.kind === 'validated') return patch(desk, { view: await assessedAnew(desk, view, kept) });
  const [sheet] = sheets;
  if (!sheet) return;
  const found = await assessSheet(desk, sheet, kept);
  patch(desk, { view: viewOfSheet(sheet, found, kept, store.get().view) });
}
