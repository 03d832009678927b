import { inTargetUnit } from '../../notation/inTargetUnit';
import type { Area } from '../cells/area';
import { entryAt } from '../cells/entry';
import { measuresAt } from '../cells/measure';
import { pointsAt } from '../cells/numberEntry';
import { Place } from '../cells/place';
import { rateAt } from '../cells/rateEntry';
import type { RateContext } from '../cells/rateEntry';
import { sharedPointsAt } from '../cells/sharedPoints';
import type { Entry, Measure, NumberEntry, RateEntry } from '../form';
import type { Columns, Span } from '../headings/columns';
import { LEVEL_NAME } from '../words/marks';
import { unbroken, wordOf } from '../words/wordOf';
import { isSameAddress } from '../../sheet/address';

/** The cells of one row of the indicator table, read as facts. */
export interface IndicatorRow {
  readonly row: number;
  readonly nameAt: Place;
  readonly name: string;
  readonly target: Measure;
  readonly actual: Measure;
  readonly weight: NumberEntry | null;
  readonly coefficient: RateEntry | null;
  readonly completion: RateEntry | null;
  readonly score: NumberEntry | null;
  /** The row in which the score's cell begins, where it is merged over several rows. */
  readonly scoreRow: number;
  readonly note: Entry | null;
  readonly remedy: Entry | null;
  readonly criterion: Entry | null;
  readonly targetSign: Entry | null;
  readonly targetUnit: Entry | null;
}

/**
 * Reads a row of the indicator table; null where it holds no indicator but labels, or the rest of merged cells above.
 */
export function readIndicatorRow(area: Area, columns: Columns, row: number): IndicatorRow | null {
  const label = placeIn(area, row, columns.name!);
  const at = (span: Span | null): Place | null => span && beyond(label, placeIn(area, row, span), row, span);
  const target = at(columns.target);
  const targetInitial = at(columns.targetInitial);
  const actual = at(columns.actual);
  const sign = at(columns.sign);
  const unit = at(columns.targetUnit);
  const weight = at(columns.weight);
  const coefficient = at(columns.coefficient);
  const rate = at(columns.rate);
  const score = at(columns.score);
  const isMeasured = isOwn(target, row) || isOwn(targetInitial, row) || isOwn(actual, row);
  const isFilled = isMeasured || isOwn(weight, row) || isOwn(score, row);
  const nameAt = isFilled && label.isBlank ? nameAbove(area, columns, row, label) : label;
  if (nameAt.isBlank && !isMeasured && !isWorth(weight, row) && !isWorth(score, row)) return null;
  if (nameAt.row !== row && !isFilled) return null;
  const name = unbroken(nameAt.cell?.text ?? '');
  const measures = measuresAt(target && targetOf(target, targetInitial), actual, {
    target: {
      sign: sign?.text ?? '',
      unit: unit?.text ?? '',
      headingUnit: columns.targetHeadingUnit,
      name,
    },
    actual: { sign: '', unit: '', headingUnit: columns.actualHeadingUnit, name },
  });
  const note = at(columns.note);
  const remedy = at(columns.remedy);
  const criterion = at(columns.criterion);
  const shared = weight && columns.firstOfPoints && sharedPointsAt(weight, columns.firstOfPoints);
  const whole = shared ? shared.weight : weight && pointsAt(weight);
  const part = shared ? shared.score : score && pointsAt(score);
  return {
    row,
    nameAt,
    name,
    target: measures.target,
    actual: measures.actual,
    weight: whole,
    coefficient:
      coefficient && rateAt(coefficient, { whole, part, headingInPoints: columns.coefficientInPoints }),
    completion: rate && rateAt(rate, { ...amountsOf(measures, name), headingInPoints: columns.rateInPoints }),
    score: part,
    scoreRow: score?.row ?? row,
    note: note && entryAt(note),
    remedy: remedy && entryAt(remedy),
    criterion: criterion && entryAt(criterion),
    targetSign: sign && entryAt(sign),
    targetUnit: unit && entryAt(unit),
  };
}

/** What a rate of completion is made of: the achievement in the target's unit, and the target. */
function amountsOf(
  { target, actual }: { readonly target: Measure; readonly actual: Measure },
  name: string,
): Pick<RateContext, 'whole' | 'part'> {
  const whole = target.meaning.kind === 'number' ? target.meaning.value : null;
  return { whole: { number: whole }, part: { number: inTargetUnit(target.meaning, actual.meaning, name) } };
}

/** The value of a heading that stands over several columns is in the first of them that holds one. */
function placeIn(area: Area, row: number, span: Span): Place {
  const first = area.place(row, span.left);
  for (let column = span.left + 1; column <= span.right && first.isBlank; column += 1) {
    const place = area.place(row, column);
    if (!place.isBlank) return place;
  }
  return first;
}

function isOwn(place: Place | null, row: number): boolean {
  return place !== null && place.row === row && !place.isBlank;
}

/** A number other than zero stands there. */
function isWorth(place: Place | null, row: number): boolean {
  if (place === null || !isOwn(place, row)) return false;
  return pointsAt(place).number?.isZero() === false;
}

/** A label merged over the columns of the values is no value. */
function beyond(label: Place, place: Place, row: number, { left }: Span): Place {
  return isSameAddress(label, place) ? new Place(row, left, undefined) : place;
}

/** Where the deepest level is left blank, the level above it names the indicator, unless it is 数量指标 and the like. */
function nameAbove(area: Area, columns: Columns, row: number, name: Place): Place {
  const above = columns.level2 && area.place(row, columns.level2.left);
  return above && isOwn(above, row) && !LEVEL_NAME.test(wordOf(above.text)) ? above : name;
}

/** An adjusted target wins where it is filled. */
function targetOf(target: Place, initial: Place | null): Place {
  return initial && target.isBlank && !initial.isBlank ? initial : target;
}
