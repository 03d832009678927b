import type { Accepted, Acceptance } from '../../acceptance/acceptance';
import type { Finding } from '../../checks/finding';
import type { Form } from '../../form/form';
import type { GoalTable } from '../../form/goalTable';
import type { Locale } from '../../locales/localized';
import type { ReasonAndRemedy } from '../../revision/noteWording';
import type { Seen } from '../../revision/reason';
import type { Edit } from '../../revision/revision';
import type { LayoutId } from '../../ruleset/layoutId';
import type { Ruleset } from '../../ruleset/ruleset';
import type { Address } from '../../sheet/address';
import type { Correcting } from './correcting';
import type { FillingIn } from './fillingIn';
import type { List } from './list';
import type { State } from './state';
import type { Touch } from './touch';
import type { AnswerTo } from './writeAnswer';

/**
 * The pane's work with one workbook: what is shown, and what the user may do. No action throws: what goes wrong is
 * shown. One action runs at a time, and an action that is asked for twice runs once.
 */
export interface Session {
  getState(): State;
  subscribe(listener: () => void): () => void;
  /** Looks at the sheet in front and follows its changes from then on. */
  start(): Promise<void>;
  /** Reads the sheet in front and shows it. */
  look(): Promise<void>;
  /** Shows one of several forms of the sheet, by its index; null lists them. */
  choose(index: number | null): void;
  /** Writes what the rules give on the sheet in front; if the user prefers, lists it first. */
  recalculate(): Promise<void>;
  /** Lists what would change on all sheets, to be written with `preview.write`. */
  recalculateAll(): Promise<void>;
  /** The list of changes before anything is written. */
  readonly preview: {
    /** Ticks changes or removes their ticks; totals, grades and drafts of notes follow from the ticked ones. */
    tick(edits: readonly Edit[], isTicked: boolean): Promise<void>;
    /** Writes the ticked changes. */
    write(): Promise<void>;
    /** Writes nothing and shows again what was shown before. */
    leave(): void;
  };
  /** Takes back the last recalculation of all sheets. */
  undoAll(): Promise<void>;
  /** Sets whether Recalculate first lists its changes with ticks. */
  setPreviewFirst(previewFirst: boolean): void;
  /** Makes one of the changes that `changesAtOnce` lists, and what follows from it. */
  accept(change: Edit): Promise<void>;
  /**
   * Writes a deviation note that the user entered, in the manner of the form's other notes.
   * @param at the note's cell, or the score's beside it
   * @param seen what the cell held when the fields were shown (`reasonToWrite`); other contents are not overwritten
   * @param sheetId the sheet, if all sheets are listed; it is brought to the front
   */
  writeReason(at: Address, given: ReasonAndRemedy, seen: Seen, sheetId?: string): Promise<void>;
  /**
   * Writes an answer into a cell that the form in front asks for (`askedOf`).
   * @param seen the question as it was shown; if the form asks for something else by now, nothing is written
   */
  answer(at: Address, typed: string, seen?: AnswerTo): Promise<void>;
  /** Returns what fills in a form step by step, which is loaded when it is first asked for. */
  filling(): Promise<FillingIn>;
  /**
   * Ignores a finding that `mayBeAccepted` allows; the workbook keeps the reason with the day and a name. The name
   * becomes a preference.
   */
  ignore(finding: Finding, form: Form, why: Pick<Accepted, 'reason' | 'by'>): Promise<void>;
  /** Lets an ignored finding count again, or removes an acceptance whose finding occurs no more. */
  tellAgain(acceptance: Acceptance): Promise<void>;
  /** Takes back the last writing on the sheet in front, or on another sheet, which is brought to the front. */
  undo(sheetId?: string): Promise<void>;
  /** Takes back single changes that `made` lists, however long ago they were made. */
  undoThese(cells: readonly Address[], sheetId?: string): Promise<void>;
  /** Has Excel calculate the formulas, and shows the sheet anew. */
  calculate(): Promise<void>;
  /** Assesses all sheets and lists their forms. */
  validate(): Promise<void>;
  /** Stops what is running, if it can be stopped, or has taken ten seconds: then the user need not wait for it. */
  cancel(): void;
  /** Writes the findings of the validated workbook onto sheets of their own. */
  exportReport(): Promise<void>;
  /** Inserts a blank form on a new sheet and shows it; from a goal table, a form filled in with what was approved. */
  insertBlank(ruleset: Ruleset, layout?: LayoutId, goals?: GoalTable): Promise<void>;
  /** Validates, and seals the workbook if it is ready; with `clearsMarks` its flags are cleared as well. */
  seal(clearsMarks: boolean): Promise<void>;
  /** Brings a cell to the front and selects it. */
  showFinding(sheetId: string, at: Address): Promise<void>;
  /** Clears all of ziping's flags in the workbook. */
  clearFlags(): Promise<void>;
  /** Completes a writing that was cut short. */
  finishWriting(): Promise<void>;
  /** Takes back a writing that was cut short. */
  takeBackWriting(): Promise<void>;
  /** Does once more what failed last. */
  retry(): Promise<void>;
  /** Closes the notice. */
  dismissNotice(): void;
  /** Shows another page: the work, the settings, or filling in. */
  go(page: State['page']): void;
  /** Keeps a ruleset in the workbook; null lets each form choose its own. */
  setRuleset(ruleset: Ruleset | null): Promise<void>;
  /** Keeps the ruleset of a user's file in the workbook; a mistake in it is shown with the file's name. */
  takeRuleset(file: string, read: () => Promise<string>): Promise<void>;
  /** Compares with the goal tables of another workbook's file, as long as the pane is open. */
  takeGoals(file: string, read: () => Promise<ArrayBuffer>): Promise<void>;
  /** Corrects how the sheet is read. */
  readonly correcting: Correcting;
  /** Sets what Recalculate may touch, and keeps that in the workbook. */
  setTouch(touch: Touch): Promise<void>;
  /** Sets the language. */
  setLocale(locale: Locale): void;
  /** The list of forms of the validated workbook. */
  readonly list: List;
  /** Stops what is running and stops following the sheet. */
  dispose(): Promise<void>;
}
