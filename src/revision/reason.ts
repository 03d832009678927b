import type { Entry, Form } from '../form/form';
import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import { dueText } from '../judgement/reasoning/dueText';
import type { Localized } from '../locales/localized';
import { DRAFT_MARKER, noteState } from '../notation/note';
import type { Address } from '../sheet/address';
import { isSameAddress } from '../sheet/address';
import { editOf } from './edit';
import { draftFacts } from './noteDraft';
import { mannerOf, partsOf, wordedAs } from './noteWording';
import type { ReasonAndRemedy } from './noteWording';
import type { Edit } from './revision';

/** A deviation note that somebody is to write in two fields, with what is known beside them. */
export interface ReasonToWrite extends ReasonAndRemedy {
  /** The cell that the note goes to. */
  readonly at: Address;
  /** The cell of the remedy, where the form has a column for it; null where both share one. */
  readonly remedyAt: Address | null;
  /** What stands in the cells now; it is given back to `reasonEdits`, which writes over nothing else. */
  readonly seen: Seen;
  /** `person`: a note somebody wrote, which the fields begin with. `draft`: one that ziping began. */
  readonly by: 'nobody' | 'draft' | 'person';
  /** Target, achievement, ratio and points lost, in Chinese as the form is; '' where nothing is known. */
  readonly facts: string;
  /** Why a note is due; null where none is. */
  readonly due: Localized | null;
}

/** The texts of the cells when somebody began to write. */
export interface Seen {
  readonly note: string;
  readonly remedy: string;
}

/**
 * Returns what there is to write into a note’s cell; null where the form has no such cell, or a formula stands in it.
 * @param at the cell of a note, or that of the score or achievement beside it
 */
export function reasonToWrite(judgement: Judgement, at: Address): ReasonToWrite | null {
  const place = placeOf(judgement, at);
  if (!place) return null;
  const { note, remedy, rows } = place;
  const state = noteState(note.text);
  const due = rows.flatMap((row) => row.note.due);
  return {
    at: note.at,
    remedyAt: remedy?.at ?? null,
    seen: { note: note.text, remedy: remedy?.text ?? '' },
    by: state === 'draft' ? 'draft' : state === 'none' ? 'nobody' : 'person',
    ...(remedy
      ? { reason: partsOf(note.text).reason, remedy: partsOf(remedy.text).reason }
      : partsOf(note.text)),
    facts: draftFacts(rows),
    due: due.length > 0 ? dueText(due) : null,
  };
}

/** Why a note was not written: its words give no reason, or its cell holds something else than was seen. */
export type NotWritten = 'says-nothing' | 'changed' | 'no-cell';

/**
 * Returns the edits that write a reason, and a remedy where one is given, in the manner of the form’s other notes.
 * What a person wrote is only replaced by somebody who has seen it.
 */
export function reasonEdits(
  judgement: Judgement,
  at: Address,
  given: ReasonAndRemedy,
  seen: Seen,
): readonly Edit[] | NotWritten {
  const place = placeOf(judgement, at);
  if (!place) return 'no-cell';
  const { note, remedy } = place;
  if (note.text !== seen.note || (remedy?.text ?? '') !== seen.remedy) return 'changed';
  const { form } = judgement;
  const text = noteText(form, place, given);
  if (text.includes(DRAFT_MARKER) || noteState(text) !== 'real' || noteState(given.reason) !== 'real')
    return 'says-nothing';
  const edits = [editOf(form, 'note', note, text, WRITTEN)].filter(() => text !== note.text);
  if (!remedy) return edits;
  const other = wordedAs({ kind: 'plain' }, { reason: given.remedy, remedy: '' });
  const isSame = other === remedy.text || other === '';
  return isSame ? edits : [...edits, editOf(form, 'note', remedy, other, WRITTEN)];
}

/** The words of a person stay letter by letter unless other ones are given. */
function noteText(form: Form, { note, remedy }: Place, given: ReasonAndRemedy): string {
  const known = partsOf(note.text);
  if (remedy) {
    return given.reason === known.reason ? note.text : wordedAs({ kind: 'plain' }, { ...given, remedy: '' });
  }
  const isReal = noteState(note.text) === 'real';
  if (isReal && given.reason === known.reason && given.remedy === known.remedy) return note.text;
  return wordedAs(mannerOf(isReal ? [note.text] : otherNotes(form, note.at)), given);
}

const WRITTEN: Localized = {
  'zh-CN': '填写的偏差原因和改进措施。',
  'en-US': 'The reason and the remedy as they were entered.',
};

interface Place {
  readonly note: Entry;
  readonly remedy: Entry | null;
  /** The rows that share the cell; none in the funds block. */
  readonly rows: readonly ScoreJudgement[];
}

function placeOf({ form, rows }: Judgement, at: Address): Place | null {
  const isAt = (entry: Entry | null | undefined) => isSameAddress(entry?.at, at);
  const row = rows.find(({ indicator: { note, remedy, score, actual } }) =>
    [note, remedy, score, actual.entry].some(isAt),
  );
  const fund = form.funds.find(({ note, rate, score }) => [note, rate, score].some(isAt));
  const note = row?.indicator.note ?? fund?.note ?? null;
  if (note === null || note.formula !== null) return null;
  const remedy = row?.indicator.remedy ?? null;
  if (remedy !== null && remedy.formula !== null) return null;
  const sharing = rows.filter(({ indicator }) => isSameAddress(indicator.note?.at, note.at));
  return { note, remedy, rows: sharing };
}

function otherNotes({ indicators }: Form, but: Address): readonly string[] {
  return indicators.flatMap(({ note }) =>
    note && note.text !== '' && !isSameAddress(note.at, but) ? [note.text] : [],
  );
}
