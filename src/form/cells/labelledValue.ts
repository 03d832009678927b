import type { Entry } from '../form';
import type { Area } from './area';
import { labelsOther } from '../words/labelWords';
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
    const other = place.wording.label;
    const isLabel = other !== null || labelsOther(place.wording.word);
    if (!isLabel) return entryAt(place);
    if (column > beside) return entryAt(area.place(label.row, beside));
    if (other === null) return null;
    // 专项资金 labels a block of money, and directly beside 项目名称 it is what the project is called.
    return other.label === 'funds' && other.rest === '' ? entryAt(place) : null;
  }
  return entryAt(area.place(label.row, beside));
}
