import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { assessedAnew, sealStateNow } from './validatedView';
import { viewOfSheet } from './viewOfSheet';

/** Assesses what is shown once more, because the settings or what the workbook keeps have changed. */
export async function shownAnew(desk: Desk): Promise<void> {
  const { kept, sheets, store } = desk;
  if (!kept) return;
  const { view } = store.get();
  if (view.kind === 'validated') {
    const anew = await assessedAnew(desk, view, kept);
    const seal = await sealStateNow(desk, kept.seal, sheets, anew.result);
    return patch(desk, { view: { ...anew, seal } });
  }
  const [sheet] = sheets;
  if (!sheet) return;
  const found = await assessSheet(desk, sheet, kept);
  patch(desk, { view: viewOfSheet(sheet, found, kept, store.get().view) });
}
