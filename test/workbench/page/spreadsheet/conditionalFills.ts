import { InterceptorEffectEnum } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Spreadsheet } from './spreadsheet';
import type { UniverSheet } from './univerSheet';

/** Draws the fills of conditional formats over the cells' own, without touching the cells. */
export function showConditionalFills(
  { injector }: Spreadsheet,
  sheetOf: (sheetId: string) => UniverSheet | undefined,
): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'conditional-fills',
    effect: InterceptorEffectEnum.Style,
    priority: 100,
    handler(cell, { subUnitId, row, col }, next) {
      const at = { row: row + 1, column: col + 1 };
      const rgb = sheetOf(subUnitId)?.conditionalFill(at);
      if (!rgb) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb } } });
    },
  });
}
