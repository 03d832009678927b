import type { CellValue } from '../../sheet/cell';
import { DisplayFormat } from '../xlsx/read/displayText';

/** What a person sees of a value in a number format. */
export function displayedText(value: CellValue, format: string): string {
  return DisplayFormat.of(format, false).text(value);
}
