import type { Address } from '../sheet/address';
import { isBlank } from './area';
import type { Area, Place } from './area';
import type { Columns, Span } from './columns';
import { entryAt } from './entry';
import type { Entry, Measure, NumberEntry } from './form';
import { NO_MEASURE, measureAt } from './measure';
import { pointsAt } from './numberEntry';
import { unbroken } from './wordOf';

/** The cells of one row of the indicator table, read as facts. */
export interface IndicatorRow {
  readonly row: number;
  readonly nameAt: Place;
  readonly name: string;
  readonly target: Measure;
  readonly actual: Measure;
  readonly weight: NumberEntry | null;
  readonly score: NumberEntry | null;
  /** The row in which the score's cell begins, where it is merged over several rows. */
  readonly scoreRow: number;
  readonly note: Entry | null;
}

/** Reads a row, or null where it holds no indicator: only labels, or the rest of merged cells above. */
export function readIndicatorRow(area: Area, columns: Columns, row: number): IndicatorRow | null {
  const label = placeIn(area, row, columns.name!);
  const at = (span: Span): Place => beyond(label, placeIn(area, row, span), { row, column: span.left });
  const holdsOwn = (span: Span | null): boolean => span !== null && isOwn(at(span), row);
  const isMeasured = [columns.target, columns.targetInitial, columns.actual].some(holdsOwn);
  const isFilled = isMeasured || holdsOwn(columns.weight) || holdsOwn(columns.score);
  const nameAt = isFilled && isBlank(label.cell) ? nameAbove(area, columns, row, label) : label;
  if (isBlank(nameAt.cell) && !isMeasured) return null;
  if (nameAt.row !== row && !isFilled) return null;
  const name = unbroken(nameAt.cell?.text ?? '');
  const beside = {
    sign: columns.sign ? entryAt(at(columns.sign)).text : '',
    unit: columns.targetUnit ? entryAt(at(columns.targetUnit)).text : '',
    name,
  };
  const target =
    columns.target && targetOf(at(columns.target), columns.targetInitial && at(columns.targetInitial));
  const score = columns.score && at(columns.score);
  return {
    row,
    nameAt,
    name,
    target: target ? measureAt(target, beside) : NO_MEASURE,
    actual: columns.actual ? measureAt(at(columns.actual), { sign: '', unit: '', name }) : NO_MEASURE,
    weight: columns.weight && pointsAt(at(columns.weight)),
    score: score && pointsAt(score),
    scoreRow: score?.row ?? row,
    note: columns.note && entryAt(at(columns.note)),
  };
}

/** The value of a heading that stands over several columns is in the first of them that holds one. */
function placeIn(area: Area, row: number, span: Span): Place {
  const first = area.place(row, span.left);
  for (let column = span.left + 1; column <= span.right && isBlank(first.cell); column += 1) {
    const place = area.place(row, column);
    if (!isBlank(place.cell)) return place;
  }
  return first;
}

function isOwn(place: Place, row: number): boolean {
  return place.row === row && !isBlank(place.cell);
}

/** A label merged over the columns of the values is no value. */
function beyond(label: Place, place: Place, { row, column }: Address): Place {
  const isLabel = label.row === place.row && label.column === place.column;
  return isLabel ? { row, column, cell: undefined } : place;
}

/** Where the deepest level is left blank, the level above it names the indicator. */
function nameAbove(area: Area, columns: Columns, row: number, name: Place): Place {
  const above = columns.level2 && area.place(row, columns.level2.left);
  return above && isOwn(above, row) ? above : name;
}

/** An adjusted target wins where it is filled. */
function targetOf(target: Place, initial: Place | null): Place {
  return initial && isBlank(target.cell) && !isBlank(initial.cell) ? initial : target;
}
