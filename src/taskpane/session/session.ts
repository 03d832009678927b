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
 * The pane's work with one workbook: what is shown, and what the user may do. No action throws;
 * whatever goes wrong is shown. One action runs at a time, and the same one asked for twice runs once.
 */
export interface Session {
  getState(): State;
  subscribe(listener: () => void): () => void;
  /** Looks at the sheet in front and follows its changes from then on. */
  start(): Promise<void>;
  look(): Promise<void>;
  /** Shows one of several forms of the sheet; null lists them. */
  choose(index: number | null): void;
  /** Writes what the rules give on the sheet in front; lists it first where the user prefers that. */
  recalculate(): Promise<void>;
  /** Lists what would change on all sheets, to be written with `preview.write`. */
  recalculateAll(): Promise<void>;
  /** What is done with a list of changes before anything is written. */
  readonly preview: {
    /** Takes or leaves changes; totals, grades and drafts follow from the ones that are taken. */
    tick(edits: readonly Edit[], isTicked: boolean): Promise<void>;
    /** Writes what is ticked. */
    write(): Promise<void>;
    leave(): void;
  };
  /** Takes back the last recalculation of all sheets. */
  undoAll(): Promise<void>;
  setPreviewFirst(previewFirst: boolean): void;
  /** Changes one cell, as `changesAtOnce` lists them, and what follows from it. */
  accept(change: Edit): Promise<void>;
  /**
   * Writes a deviation note that somebody entered, in the manner of the form's others.
   * @param at the note's cell, or the score's beside it
   * @param seen what stood there when the fields were shown (`reasonToWrite`): nothing else is written over
   * @param sheetId the sheet that is meant, where all are listed; it is brought to the front
   */
  writeReason(at: Address, given: ReasonAndRemedy, seen: Seen, sheetId?: string): Promise<void>;
  /**
   * Writes an answer into a cell that the form in front asks for (`askedOf`).
   * @param seen the question as it was shown: nothing is written where the form asks for something else by now
   */
  answer(at: Address, typed: string, seen?: AnswerTo): Promise<void>;
  /** What fills in a form step by step; loaded when it is first asked for. */
  filling(): Promise<FillingIn>;
  /**
   * Ignores a finding for a reason, kept in the workbook with the day and a name; not one that `mayBeAccepted` says
   * no to. The name is kept as a preference.
   */
  ignore(finding: Finding, form: Form, why: Pick<Accepted, 'reason' | 'by'>): Promise<void>;
  /** Tells a finding again that was ignored, or forgets one that occurs no more. */
  tellAgain(acceptance: Acceptance): Promise<void>;
  /** Takes back what was written last on the sheet in front, or on another one that is brought there. */
  undo(sheetId?: string): Promise<void>;
  /** Takes back single changes of the sheet in front, as `made` lists them, however long ago they were made. */
  undoThese(cells: readonly Address[], sheetId?: string): Promise<void>;
  /** Brings formulas up to date, and shows what has become of the sheet. */
  calculate(): Promise<void>;
  validate(): Promise<void>;
  /** Stops what runs, where it can be stopped; after ten seconds nobody has to wait for anything. */
  cancel(): void;
  exportReport(): Promise<void>;
  /** Puts a blank form on a new sheet and shows it; from a goal table one that is filled in. */
  insertBlank(ruleset: Ruleset, layout?: LayoutId, goals?: GoalTable): Promise<void>;
  /** Validates, and seals the workbook where it is ready; clears its marks as well where that is wanted. */
  seal(clearsMarks: boolean): Promise<void>;
  showFinding(sheetId: string, at: Address): Promise<void>;
  clearFlags(): Promise<void>;
  /** Completes a writing that was cut short. */
  finishWriting(): Promise<void>;
  /** Takes back a writing that was cut short. */
  takeBackWriting(): Promise<void>;
  /** Does once more what failed. */
  retry(): Promise<void>;
  dismissNotice(): void;
  /** Shows the settings in the place of the work, or the work again. */
  go(page: State['page']): void;
  setRuleset(ruleset: Ruleset | null): Promise<void>;
  /** Keeps the rules of a user's own file in the workbook; a faulty file is named as one. */
  takeRuleset(file: string, read: () => Promise<string>): Promise<void>;
  /** Compares with the goal tables of another workbook's file, as long as the pane is open. */
  takeGoals(file: string, read: () => Promise<ArrayBuffer>): Promise<void>;
  /** Has the sheet read otherwise. */
  readonly correcting: Correcting;
  setTouch(touch: Touch): Promise<void>;
  setLocale(locale: Locale): void;
  /** How the list of the validated workbook stands. */
  readonly list: List;
  dispose(): Promise<void>;
}
