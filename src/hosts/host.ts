import type { BlankForm } from '../blank/blankForm';
import type { Severity } from '../checks/finding';
import type { Edit, Content, Revision } from '../revision/revision';
import type { ReportSheet } from '../report/worksheets/reportSheet';
import type { Address } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A cell to be coloured by severity. */
export interface Flag {
  readonly sheetId: string;
  readonly at: Address;
  readonly severity: Severity;
}

/** An edit that was not made, and what the cell holds instead. */
export interface Refusal {
  readonly edit: Edit;
  /**
   * `changed`: the cell no longer holds `before`; `protected`: the sheet refuses; `missing`: the sheet
   * is gone; `altered`: the host made something else of it than was to be written, and it was taken back.
   */
  readonly why: 'changed' | 'protected' | 'missing' | 'altered';
  readonly found: Content | null;
}

/** The result of a revision. An edit whose cell already holds `after` counts as applied. */
export interface Applied {
  readonly applied: readonly Edit[];
  readonly refused: readonly Refusal[];
  /** The sheets whose cells could not be marked, though everything else was done; absent where there are none. */
  readonly unmarked?: readonly Unmarked[];
  /** The sheet that was to be read afterwards; absent where it has to be read by itself. */
  readonly after?: Sheet;
}

/** A sheet on which ziping could not set its marks. */
export interface Unmarked {
  readonly sheet: string;
  /** `unreadable`: its conditional formats cannot be read, so they stay as they are; `refused`: the host takes no new ones. */
  readonly why: 'unreadable' | 'refused';
}

/** What is written together with a revision: either all of it or none. */
export interface Together {
  /** True to write nothing at all, flags and memory included, where any edit is refused. */
  readonly whole?: boolean;
  /** All flags there are to be, in the place of those there are; absent to leave them. */
  readonly flags?: readonly Flag[];
  /** What is to be kept in the workbook, by key; null forgets. */
  readonly memory?: Readonly<Record<string, Json>>;
  /** The sheet, by its id, that is wanted as it is afterwards: see `Applied.after`. */
  readonly thenRead?: string;
}

/** Is told the upper-left cell of what the user has selected. */
export type OnSelect = (sheetId: string, at: Address) => void;

/** A cell of a sheet that the user has selected. */
export interface Selected {
  readonly sheetId: string;
  readonly at: Address;
}

/** How sheets are read. */
export interface ReadOptions {
  /**
   * True for a refresh that nobody asked for: the host does nothing that a person would notice, such
   * as Excel's emptying its undo list when asked for merged areas; those last read are taken.
   */
  readonly live?: boolean;
}

/**
 * The port between ziping and whatever holds the cells. One suite of contract tests runs over every adapter. What a
 * host may lack is an optional member; no caller asks which host it has.
 */
export interface Host {
  /**
   * Reads sheets with all their cells; `active` is the sheet in front of the user (for files the one
   * that opens first). Chart sheets are left out.
   * @throws Problem when the workbook cannot be read
   */
  readSheets(scope: 'active' | 'all', options?: ReadOptions): Promise<readonly Sheet[]>;
  /** The name of the workbook's file without its folder, or null where it has none yet. */
  fileName?(): string | null;
  /**
   * Writes the edits whose cells still hold what they held when read; the others are refused and
   * left alone. Either all edits that are not refused are written, or none.
   * @throws Problem when the host cannot write (a signed workbook, a full disk)
   */
  apply(revision: Revision): Promise<Applied>;
  /**
   * `apply`, `flag` and `remember` as one, for hosts that pay for every step. Flags on sheets that
   * refuse them are left out: a mark that cannot be put on never takes back what was written.
   */
  applyTogether?(revision: Revision, together: Together): Promise<Applied>;
  /**
   * Replaces all of ziping's flags by these; formats that are not ziping's are never touched.
   * @returns the sheets on which that was not possible, where a host knows of such
   */
  flag(flags: readonly Flag[]): Promise<readonly Unmarked[] | void>;
  /** Removes all of ziping's flags and leaves no trace of them; gives back the same as `flag`. */
  clearFlags(): Promise<readonly Unmarked[] | void>;
  /** Keeps a value in the workbook under a key; null forgets it. */
  remember(key: string, value: Json): Promise<void>;
  /** What was kept under a key, or null. */
  recall(key: string): Promise<Json>;
  /** All that is kept, by key, as one, for hosts that pay for every step. */
  recallAll?(): Promise<Readonly<Record<string, Json>>>;
  /** The edits of a writing that was cut short, or null; to be completed or taken back. */
  unfinishedEdits?(): Promise<readonly Edit[] | null>;
  /** Completes the writing that was cut short. */
  finish?(): Promise<Applied>;
  /** Takes back the writing that was cut short. */
  rollback?(): Promise<Applied>;
  /**
   * Puts a report on sheets of its own, in the place of those that ziping wrote before, and shows the first.
   * @returns the first sheet's name: another one where a sheet that is not ziping's has the name asked for
   */
  writeReport?(report: readonly ReportSheet[]): Promise<string>;
  /**
   * Puts a blank form on a new sheet behind the one in front of the user, and shows it. No other
   * sheet is touched.
   * @returns the sheet's name: the form's, or with a number where that is taken
   * @throws Problem `structure-protected` where the workbook allows no new sheets
   */
  insertBlank?(form: BlankForm): Promise<string>;
  /**
   * What the program's own undo (Ctrl+Z) does with what ziping writes: takes back cells and marks as
   * one step, takes them back step by step, or perhaps nothing. Absent where there is no such thing.
   */
  readonly ownUndo?: 'one-step' | 'steps' | 'unsure';
  /** Calculates every formula of the workbook, where it calculates only when told to. */
  calculate?(): Promise<void>;
  /** Selects a cell, or all cells from it to another one, and brings it into view. */
  show?(sheetId: string, at: Address, to?: Address): Promise<void>;
  /** The upper-left cell of what is selected, by hosts that have a user; null where no cell is. */
  selected?(): Promise<Selected | null>;
  /**
   * Calls the listener with true when something that was asked has to wait because the user types into
   * a cell, and with false when nothing waits any more.
   */
  onEditing?(listener: (isEditing: boolean) => void): void;
  /**
   * Calls the listener after cells or the active sheet changed; the result stops it.
   * @param onSelect called with the upper-left cell of what the user selects, by hosts that have a user
   */
  watch?(listener: () => void, onSelect?: OnSelect): Promise<() => Promise<void>>;
}
