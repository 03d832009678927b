import { format as formatNumber } from 'numfmt';
import { isCellError } from '../../../../src/sheet/cell';
import type { CellValue } from '../../../../src/sheet/cell';

/**
 * What Excel shows of a value.
 * @param width characters that fit into the column; a number that needs more is shown as `####`
 */
export function displayedText(value: CellValue, format: string, width = Infinity): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const text = formatNumber(format, value, { locale: 'zh-CN', throws: false, nbsp: false });
  return typeof value === 'number' && text.length > width ? '#'.repeat(width) : text;
}
