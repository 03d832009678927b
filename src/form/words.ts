import { remembered } from '../notation/remembered';
import { COLUMN_WORDS } from './columnWords';
import { dictionary } from './dictionary';
import { FUND_ROLES, FUND_WORDS } from './fundWords';
import { LABELS } from './labelWords';
import type { Label } from './labelWords';
import { LONGEST_WORD } from './wordOf';

/** What a heading of the indicator table stands for, or null. */
export const columnHeading = dictionary(COLUMN_WORDS);

/** What a heading of the funds block stands for, or null. */
export const fundHeading = dictionary(FUND_WORDS);

/** The role that the label of a row in the funds block names, or null. */
export const fundRole = dictionary(FUND_ROLES);

const label = dictionary(LABELS);

/** A label, and what stands behind its colon in the same cell (`项目名称：XXX`). */
export interface Labelled {
  readonly label: Label;
  /** '' where the cell holds the label alone. */
  readonly rest: string;
}

/** A line break parts a label from its value only where no colon does: 项目\n名称：甲. */
const PARTS: readonly RegExp[] = [/[:：]/, /\n/];
const NUMBERED_NOTE = /^(?:备注|注)\s*(?=[\d(（①一])/;

const inShortText = remembered(readLabel);

/** The label that a cell is or begins with, or null. */
export function labelled(text: string): Labelled | null {
  return text.length > LONGEST_WORD ? readLabel(text) : inShortText(text);
}

function readLabel(text: string): Labelled | null {
  const whole = label(text);
  if (whole) return { label: whole.meaning, rest: '' };
  const numbered = NUMBERED_NOTE.exec(text);
  if (numbered) return { label: 'notes', rest: text.slice(numbered[0].length) };
  for (const sign of PARTS) {
    const at = text.search(sign);
    const found = at > 0 ? label(text.slice(0, at)) : null;
    if (found) return { label: found.meaning, rest: text.slice(at + 1).trim() };
  }
  return null;
}
