import { readNumber } from '../../notation/number';
import type { NumberEntry } from '../form';
import type { FirstOfPoints } from '../words/wording';
import { pointsAt } from './numberEntry';
import type { Place } from './place';

/** The weight and the score of a row that share one cell. */
export interface SharedPoints {
  readonly weight: NumberEntry;
  readonly score: NumberEntry;
}

const PARTED = /^([^/／(（、|｜\n]*)[/／(（、|｜\n]\s*([^/／(（、|｜\n]*?)\s*[)）]?$/;

/**
 * Reads a cell that weight and score share: `10/9.5`, `10（9.5）`. A number alone is whichever of them the heading
 * names first; the other is then empty. A date (Excel turns a typed 10/9 into one) is neither.
 */
export function sharedPointsAt(place: Place, first: FirstOfPoints): SharedPoints {
  const parts = typeof place.cell?.value === 'string' ? PARTED.exec(place.text) : null;
  const former = parts ? pointsAt(place, parts[1]!.trim()) : wholeAt(place);
  const latter = parts ? pointsAt(place, parts[2]!.trim()) : emptied(former);
  return first === 'weight' ? pointsOf(former, latter) : pointsOf(latter, former);
}

function pointsOf(weight: NumberEntry, score: NumberEntry): SharedPoints {
  return { weight: { ...weight, isPart: true }, score: { ...score, isPart: true } };
}

function wholeAt(place: Place): NumberEntry {
  const whole = pointsAt(place);
  return isDate(place) ? { ...whole, number: null, reading: 'not-a-number', places: 0 } : whole;
}

function isDate({ cell, text }: Place): boolean {
  return typeof cell?.value === 'number' && readNumber(text) === null;
}

function emptied(entry: NumberEntry): NumberEntry {
  return entry.number === null ? entry : { ...entry, text: '', number: null, reading: 'empty', places: 0 };
}
