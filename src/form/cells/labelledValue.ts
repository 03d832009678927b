import type { Entry } from '../form';
import type { Area } from './area';
import { entryAt } from './entry';
import type { Place } from './place';

/** How many columns right of its label a value may begin, where the cells between are empty. */
const REACH = 8;

/**
 * Returns the value that belongs to a label: the text behind the colon in the label’s own cell; else the nearest
 * filled cell to the right that is no label; else the empty cell beside the label; null where another label stands
 * there.
 */
export function valueBeside(area: Area, label: Place, rest: string, right: number): Entry | null {
  if (rest !== '') return { ...entryAt(label), text: rest };
  const beside = area.extent(label.row, label.column).right + 1;
  for (let column = beside; column <= Math.min(right, beside + REACH); column += 1) {
    const place = area.place(label.row, column);
    if (place.isBlank) continue;
    if (!place.wording.label) return entryAt(place);
    return column === beside ? null : entryAt(area.place(label.row, beside));
  }
  return entryAt(area.place(label.row, beside));
}
