import type { Entry, NumberEntry, RateEntry } from '../form/form';
import { toA1 } from '../sheet/address';
import { decimalText } from './decimalText';

/** The number of a cell with the decimals it is recorded with; null where there is none. */
export function recordedNumber(entry: NumberEntry | null): string | null {
  return entry && decimalText(entry.number, entry.places);
}

/** The rate of a cell as a fraction; its decimals as people wrote them belong to another spelling. */
export function recordedRate(entry: RateEntry | null): string | null {
  return entry && decimalText(entry.number);
}

/** The text of a cell; null where nothing is written. */
export function recordedText(entry: Entry | null): string | null {
  return entry && entry.text !== '' ? entry.text : null;
}

/** The cell's address, `H13`; null where the form has no such cell. */
export function cellOf(entry: Entry | null): string | null {
  return entry && toA1(entry.at);
}
