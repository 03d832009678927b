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
  const at = (span: Span): Place => placeIn(area, row, span);
  const values = [columns.target, columns.targetInitial, columns.actual, columns.weight, columns.score];
  const own = values.filter((span) => span && holdsOwn(at(span), row));
  const nameAt = nameOf(area, columns, row, own.length > 0);
  if (isBlank(nameAt.cell) && !hasMeasure(area, columns, row)) return null;
  if (nameAt.row !== row && own.length === 0) return null;
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

function holdsOwn(place: Place, row: number): boolean {
  return place.row === row && !isBlank(place.cell);
}

/** The cell of the name; where the deepest level is left blank, the level above it names the indicator. */
function nameOf(area: Area, columns: Columns, row: number, hasValues: boolean): Place {
  const name = columns.name!;
  const place = placeIn(area, row, name);
  if (!isBlank(place.cell) || !hasValues || !columns.level2) return place;
  const above = area.place(row, columns.level2.left);
  return holdsOwn(above, row) ? above : place;
}

/** A row without a name is an indicator only where it states a target or an achievement of its own. */
function hasMeasure(area: Area, columns: Columns, row: number): boolean {
  return [columns.target, columns.actual].some((span) => span && holdsOwn(placeIn(area, row, span), row));
}

/** An adjusted target wins where it is filled. */
function targetOf(target: Place, initial: Place | null): Place {
  return initial && isBlank(target.cell) && !isBlank(initial.cell) ? initial : target;
}
