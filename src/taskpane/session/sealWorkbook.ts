import type { Json, Unmarked } from '../../hosts/host';
import { SEAL_KEY } from '../../seal/seal';
import type { Desk } from './desk';
import { patch } from './desk';
import { keptOf } from './look';
import { validateAgain } from './validate';

/**
 * Validates the workbook once more and seals it if it is ready, so that exactly what was found ready is sealed. A
 * workbook that is not ready is shown with its errors.
 * @param date YYYY-MM-DD
 * @param clearsMarks true to clear the flags as well
 */
export async function sealWorkbook(
  desk: Desk,
  signal: AbortSignal,
  date: string,
  clearsMarks: boolean,
): Promise<void> {
  await validateAgain(desk, signal, true);
  const { view } = desk.store.get();
  if (view.kind !== 'validated' || view.result.status !== 'ready') return;
  const unmarked = clearsMarks ? await marksCleared(desk) : [];
  const made = await desk.assessor.makeSeal(desk.sheets, view.result, date);
  const kept = JSON.parse(JSON.stringify(made)) as Json;
  await desk.host.remember(SEAL_KEY, kept);
  desk.kept = { ...(await keptOf(desk)), seal: kept };
  const mayBeMarked = !clearsMarks || unmarked.length > 0;
  patch(desk, {
    view: { ...view, seal: { state: 'unchanged', seal: made }, mayBeMarked },
    notice: { kind: 'sealed', unmarked },
  });
}

async function marksCleared({ host, flags }: Desk): Promise<readonly Unmarked[]> {
  const unmarked = (await host.clearFlags()) ?? [];
  flags.clear();
  return unmarked;
}
