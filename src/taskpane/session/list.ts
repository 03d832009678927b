import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import type { Assessment } from '../../assessment/assessment';
import type { Desk } from './desk';
import { patch } from './desk';
import { frontSheet } from './look';
import type { ListState } from './state';
import { formId, isReady } from './validatedView';

/** The list of forms of a validated workbook: its open rows, and the user's place in it. */
export interface List {
  /** Lists forms sheet by sheet, or findings by kind. */
  group(by: ListState['grouping']): void;
  /** Opens or closes a row; opening a form's row brings its sheet to the front. */
  toggle(id: string): Promise<void>;
  /** Closes the form where the user is, and opens the next one that is not ready. */
  next(): Promise<void>;
}

/**
 * Makes what a session offers for the list.
 * @param show brings a cell to the front
 */
export function listOf(desk: Desk, show: (sheetId: string, at: Address) => Promise<void>): List {
  const change = (part: Partial<ListState>) => patch(desk, { list: { ...desk.store.get().list, ...part } });
  const formsInOrder = (): readonly Assessment[] => {
    const { view } = desk.store.get();
    if (view.kind !== 'validated') return [];
    const byId = new Map(view.result.assessments.map((each) => [formId(each), each]));
    return [...view.order.toDo, ...view.order.ready].flatMap((id) => byId.get(id) ?? []);
  };
  const bring = async ({ form: { sheetId, visibility, range }, findings }: Assessment) => {
    // Excel cannot bring a hidden sheet to the front.
    if (visibility !== 'visible') return;
    const first = findings.find(({ severity, at }) => severity === 'error' && at)?.at;
    await show(sheetId, first ?? { row: range.top, column: range.left });
  };
  return {
    group: (grouping) => change({ grouping }),
    async toggle(id) {
      const { open } = desk.store.get().list;
      if (open.includes(id)) return change({ open: open.filter((each) => each !== id) });
      const form = formsInOrder().find((each) => formId(each) === id);
      change({ open: [...open, id], ...(form && { at: id }) });
      if (form) await bring(form);
    },
    async next() {
      const { open, at } = desk.store.get().list;
      const forms = formsInOrder();
      const here = forms.findIndex((each) => formId(each) === at);
      // After the last form comes the first; without a place in the list, too.
      const next = [...forms.slice(here + 1), ...forms.slice(0, here + 1)].find((each) => !isReady(each));
      if (!next) return;
      const id = formId(next);
      change({
        grouping: 'sheets',
        open: [...open.filter((each) => each !== at && each !== id), id],
        at: id,
      });
      await bring(next);
    },
  };
}

/**
 * Brings a sheet to the front before it is written, if all sheets are listed: the cell to write may be on another sheet
 * than the one in front.
 * @throws Problem if another sheet is in front all the same
 */
export async function toFront(desk: Desk, sheetId: string, at: Address): Promise<void> {
  if (desk.store.get().view.kind !== 'validated') return;
  await desk.host.show?.(sheetId, at);
  const front = await frontSheet(desk, true);
  if (front.id === sheetId) return;
  throw new Problem('not-in-front', {
    'zh-CN': `请先切换到要改的工作表（单元格 ${toA1(at)}），再重试。`,
    'en-US': `Please switch to the sheet that is to be changed (cell ${toA1(at)}), then try again.`,
  });
}
