import { withTimeout, DEFAULT_TIMEOUT_MS } from './timeout';
import { asProblem } from './excelErrors';
import type { ExcelConnection } from './roundTrip';

/** The events' `triggerSource` for what this add-in wrote itself (told since ExcelApi 1.14). */
const OWN = 'ThisLocalAddin';

/**
 * Calls the listener after cells of any sheet, the active sheet, or the list of sheets changed; not
 * for what this add-in wrote, as far as Excel tells.
 * @returns what stops it
 * @throws Problem
 */
export async function watchWorkbook(
  excel: ExcelConnection,
  listener: () => void,
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
  ];
  await sync(context);
  return async () => {
    for (const each of registered) each.remove();
    await sync(context);
  };
}
