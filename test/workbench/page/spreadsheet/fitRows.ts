import { BooleanNumber, LifecycleStages } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import { SheetInterceptorService, SheetSkeletonService } from '@univerjs/sheets';
import type { Range } from '../../../../src/sheet/address';
import type { Spreadsheet } from './spreadsheet';

/**
 * Makes rows as high as their texts need, as Excel does with every row that has no height of its own.
 * @returns false while the sheet has not been drawn yet: only then texts can be measured
 */
export function fitRows(
  { api, injector, run }: Spreadsheet,
  worksheet: Worksheet,
  { top, bottom }: Pick<Range, 'top' | 'bottom'>,
): boolean {
  const place = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  if (api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return false;
  if (!injector.get(SheetSkeletonService).getSkeleton(place.unitId, place.subUnitId)) return false;
  const ranges: IRange[] = [];
  for (let row = top - 1; row <= Math.min(bottom, worksheet.getRowCount()) - 1; row += 1) {
    if (worksheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) continue;
    const last = ranges.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else
      ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 });
  }
  if (ranges.length === 0) return true;
  const { redos } = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...place, ranges, autoHeightRanges: ranges });
  for (const { id, params } of redos) run(id, params as object);
  return true;
}
