import { format as formatNumber } from 'numfmt';
import { isCellError } from '../../../../src/sheet/cell';
import type { CellValue } from '../../../../src/sheet/cell';

/**
 * What the number format makes of a value. By the reference `text` does not depend on the column's
 * width: the `####` on the screen is not returned.
 */
export function displayedText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return formatNumber(format, value, { locale: 'zh-CN', throws: false, nbsp: false });
}
