import { withTimeout, DEFAULT_TIMEOUT_MS } from './timeout';
import { asProblem } from './excelErrors';
import type { ExcelConnection } from './roundTrip';
import type { OnSelect } from '../host';
import { parseA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';

/** The `triggerSource` of events for what this add-in wrote itself (since ExcelApi 1.14). */
const OWN = 'ThisLocalAddin';

/**
 * Calls the listener after cells of any sheet, the active sheet, or the list of sheets changed, but not after this
 * add-in's own writing, as far as Excel can tell.
 * @param onSelect called with the cell that the user selects; this costs no round trip, since the event tells the
 *   address
 * @returns what stops it
 * @throws Problem if Excel fails
 */
export async function watchWorkbook(
  excel: ExcelConnection,
  listener: () => void,
  onSelect?: OnSelect,
): Promise<() => Promise<void>> {
  const sync = async (context: Excel.RequestContext) => {
    try {
      await withTimeout(Promise.resolve(context.sync()), excel.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    } catch (error) {
      throw asProblem(error);
    }
  };
  const context = excel.openContext();
  const { worksheets } = context.workbook;
  const tell = async () => listener();
  const registered = [
    worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== OWN) listener();
    }),
    worksheets.onActivated.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
    ...(onSelect ? [worksheets.onSelectionChanged.add(selected(onSelect))] : []),
  ];
  await sync(context);
  return async () => {
    for (const each of registered) each.remove();
    await sync(context);
  };
}

function selected(onSelect: OnSelect) {
  return async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const at = firstCell(address);
    if (at) onSelect(worksheetId, at);
  };
}

/** Returns the first cell of a selection, `B2:D4,F1` → B2; null for whole columns and rows, and for no cells. */
function firstCell(address: string): Address | null {
  const [first = ''] = address.split(/[:,]/);
  return parseA1(first.replace(/^.*!/, '').replaceAll('$', ''));
}
