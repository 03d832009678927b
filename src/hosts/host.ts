import type { BlankForm } from '../blank/blankForm';
import type { Severity } from '../checks/finding';
import type { Edit, Content, Revision } from '../revision/revision';
import type { ReportSheet } from '../report/worksheets/reportSheet';
import type { Address } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A cell that is to be coloured by the severity of its findings. */
export interface Flag {
  readonly sheetId: string;
  readonly at: Address;
  readonly severity: Severity;
}

/** An edit that was refused, and what the cell holds instead. */
export interface Refusal {
  readonly edit: Edit;
  /**
   * `changed`: the cell no longer holds `before`; `protected`: the sheet is protected; `missing`: the sheet is gone;
   * `altered`: the host turned the content into something else, and it was taken back.
   */
  readonly why: 'changed' | 'protected' | 'missing' | 'altered';
  readonly found: Content | null;
}

/** The result of a revision. An edit whose cell already holds `after` counts as applied. */
export interface Applied {
  readonly applied: readonly Edit[];
  readonly refused: readonly Refusal[];
  /** The sheets that refused flags, though the cells were written; absent if there are none. */
  readonly unmarked?: readonly Unmarked[];
  /** The sheet asked for with `thenRead`, as it is afterwards; absent if the caller has to read it. */
  readonly after?: Sheet;
}

/** A sheet on which ziping could not set or clear flags. */
export interface Unmarked {
  readonly sheet: string;
  /**
   * `unreadable`: its conditional formats cannot be read, so they stay as they are; `refused`: the host refused flags.
   */
  readonly why: 'unreadable' | 'refused';
}

/** What is written together with a revision: all of it or nothing. */
export interface Together {
  /** True to write nothing at all, flags and memory included, if an edit is refused. */
  readonly whole?: boolean;
  /** The flags that replace all flags of ziping's; absent to leave those. */
  readonly flags?: readonly Flag[];
  /** What the workbook is to keep, by key; null removes a key. */
  readonly memory?: Readonly<Record<string, Json>>;
  /** The id of the sheet to return in `Applied.after`. */
  readonly thenRead?: string;
}

/** Called with the upper-left cell of what the user selects. */
export type OnSelect = (sheetId: string, at: Address) => void;

/** A cell of a sheet that the user has selected. */
export interface Selected {
  readonly sheetId: string;
  readonly at: Address;
}

/** How sheets are read. */
export interface ReadOptions {
  /**
   * True for a refresh that the user did not ask for. The host then avoids what the user would notice: Excel empties
   * its undo list when asked for merged areas, so those last read are used.
   */
  readonly live?: boolean;
}

/**
 * The port between ziping and whatever holds the cells. One suite of contract tests runs over every adapter. A member
 * that some hosts lack is optional; no caller asks which host it has.
 */
export interface Host {
  /**
   * Reads sheets with all their cells; `active` is the sheet in front of the user (in a file, the one that will be in
   * front when it is opened). Chart sheets are left out.
   * @throws Problem if the workbook cannot be read
   */
  readSheets(scope: 'active' | 'all', options?: ReadOptions): Promise<readonly Sheet[]>;
  /** Returns the name of the workbook's file without its folder; null if it was never saved. */
  fileName?(): string | null;
  /**
   * Writes the edits whose cells still hold what they held when they were read, and refuses the others. Either all
   * edits that are not refused are written, or none.
   * @throws Problem if the host cannot write (a signed workbook, a full disk)
   */
  apply(revision: Revision): Promise<Applied>;
  /**
   * Does `apply`, `flag` and `remember` in one step, for hosts where every step costs time. Flags that a sheet refuses
   * are left out: the cells stay written.
   */
  applyTogether?(revision: Revision, together: Together): Promise<Applied>;
  /**
   * Replaces all of ziping's flags. Formats that are not ziping's are never touched.
   * @returns the sheets on which that was not possible, if the host can tell
   */
  flag(flags: readonly Flag[]): Promise<readonly Unmarked[] | void>;
  /** Removes all of ziping's flags without a trace; returns the same as `flag`. */
  clearFlags(): Promise<readonly Unmarked[] | void>;
  /** Keeps a value in the workbook under a key; null removes the key. */
  remember(key: string, value: Json): Promise<void>;
  /** Returns what the workbook keeps under a key; null if nothing. */
  recall(key: string): Promise<Json>;
  /** Returns all that the workbook keeps, by key, in one step, for hosts where every step costs time. */
  recallAll?(): Promise<Readonly<Record<string, Json>>>;
  /**
   * Returns the edits of a writing that was cut short, which has to be completed or taken back; null if there is none.
   */
  unfinishedEdits?(): Promise<readonly Edit[] | null>;
  /** Completes the writing that was cut short. */
  finish?(): Promise<Applied>;
  /** Takes back the writing that was cut short. */
  rollback?(): Promise<Applied>;
  /**
   * Writes a report onto sheets of its own, which replace those of ziping's earlier reports, and shows the first.
   * @returns the first sheet's name, with a number if a sheet that is not ziping's has that name
   */
  writeReport?(report: readonly ReportSheet[]): Promise<string>;
  /**
   * Inserts a blank form on a new sheet after the one in front of the user, and shows it. No other sheet is touched.
   * @returns the sheet's name: the form's, with a number if that is taken
   * @throws Problem `structure-protected` if the workbook allows no new sheets
   */
  insertBlank?(form: BlankForm): Promise<string>;
  /**
   * What the program's own undo (Ctrl+Z) does with what ziping writes: takes back cells and flags in one step, in
   * several steps, or perhaps nothing (`unsure`). Absent if the host has no undo of its own.
   */
  readonly ownUndo?: 'one-step' | 'steps' | 'unsure';
  /** Calculates every formula of a workbook that calculates only on request. */
  calculate?(): Promise<void>;
  /** Selects a cell, or all cells from it to `to`, and brings it into view. */
  show?(sheetId: string, at: Address, to?: Address): Promise<void>;
  /** Returns the upper-left cell of the selection, if the host has a user; null if no cell is selected. */
  selected?(): Promise<Selected | null>;
  /**
   * Calls the listener with true when a request has to wait because the user is editing a cell, and with false when
   * none waits any more.
   */
  onEditing?(listener: (isEditing: boolean) => void): void;
  /**
   * Calls the listener after cells or the active sheet changed.
   * @param onSelect called with the upper-left cell of what the user selects, if the host has a user
   * @returns what stops it
   */
  watch?(listener: () => void, onSelect?: OnSelect): Promise<() => Promise<void>>;
}
