import type { CellValue } from '../../sheet/cell';
import { DisplayFormat } from '../xlsx/read/displayText';

/** Returns the text that Excel displays for a value in a number format (`0.00%`). */
export function displayedText(value: CellValue, format: string): string {
  return DisplayFormat.of(format, false).text(value);
}
