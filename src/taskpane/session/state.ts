import type { Acceptance } from '../../acceptance/acceptance';
import type { Assessment, WorkbookAssessment } from '../../assessment/assessment';
import type { NearMiss } from '../../form/sheetReading';
import type { GoalTable } from '../../form/goalTable';
import type { Template } from '../../form/templates/template';
import type { Host, Refusal, Unmarked } from '../../hosts/host';
import type { Made } from '../../hosts/undoJournal';
import type { Locale, Localized } from '../../locales/localized';
import type { Edit } from '../../revision/revision';
import type { Ruleset } from '../../ruleset/ruleset';
import type { SealState } from '../../seal/seal';
import type { Address } from '../../sheet/address';
import type { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import type { Correction } from './correction';
import type { Touch } from './touch';
import type { Waiting } from './waiting';

/** An action of the user. It is shown while it runs, and `retry` runs it again if it failed. */
export type ActionName =
  | 'look'
  | 'recalculate'
  | 'accept'
  | 'reason'
  | 'ignore'
  | 'preview'
  | 'recalculate-all'
  | 'answer'
  | 'undo'
  | 'validate'
  | 'export'
  | 'seal'
  | 'show'
  | 'finish'
  | 'take-back'
  | 'clear-flags'
  | 'keep-reading'
  | 'insert-blank'
  | 'calculate'
  | 'settings';

/** A cell of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly at: Address;
}

/** The forms of the sheet in front of the user. */
export interface SheetForms {
  readonly sheetId: string;
  readonly sheet: string;
  readonly assessments: readonly Assessment[];
  /** Index of the form that is shown; null if several are listed. */
  readonly chosen: number | null;
  /** How many cells Undo would restore on this sheet. */
  readonly undoable: number;
  /** What ziping has changed here, also at earlier times, and can be taken back cell by cell. */
  readonly made: readonly Made[];
  /** True if the sheet is protected: the user has to unprotect it and type the changes. */
  readonly isProtected: boolean;
}

/** A change in the preview, ticked or not. */
export interface PlannedChange {
  readonly edit: Edit;
  readonly isTicked: boolean;
}

/** What would change on one sheet. */
export interface PlannedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** True if the sheet is protected: nothing can be written there, and nothing is ticked at first. */
  readonly isProtected: boolean;
  /** A1 addresses of the changes whose tick was removed, even of those that do not follow any more. */
  readonly left: readonly string[];
  readonly changes: readonly PlannedChange[];
}

/** What Recalculate would change, sheet by sheet. */
export interface Preview {
  /** Whether it lists changes of the sheet in front, or of all sheets. */
  readonly scope: 'sheet' | 'all';
  /** Index of the one form whose changes it lists; null for all forms. */
  readonly chosen: number | null;
  readonly sheets: readonly PlannedSheet[];
}

/** What was found on one sheet, whether or not it holds a form. */
export interface SheetPart {
  readonly sheetId: string;
  readonly sheet: string;
  readonly visibility: Sheet['visibility'];
  readonly found: WorkbookAssessment;
  /** How many cells Undo would restore here. */
  readonly undoable: number;
  /** What ziping has changed here, also at earlier times, and can be taken back cell by cell. */
  readonly made: readonly Made[];
  /** True if the sheet is protected. */
  readonly isProtected: boolean;
}

/** The ids of forms in the order in which they are listed. */
export interface Order {
  /** Forms that were not ready when the workbook was validated, or at any time since. */
  readonly toDo: readonly string[];
  readonly ready: readonly string[];
}

/** What the pane shows on its page `work`. */
export type View =
  | { readonly kind: 'loading' }
  /** Nothing could be read: only the problem is shown. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** An earlier writing was cut short; the user completes it or takes it back. */
  | { readonly kind: 'unfinished'; readonly edits: readonly Edit[] }
  | {
      readonly kind: 'no-form';
      readonly sheet: string;
      readonly nearMisses: readonly NearMiss[];
      /** The goal tables of the sheet, from which a form can be made. */
      readonly goalTables: readonly GoalTable[];
    }
  | ({ readonly kind: 'forms' } & SheetForms)
  | ({ readonly kind: 'recalculated'; readonly changes: readonly Edit[] } & SheetForms)
  /** What Recalculate would change, for the user to tick before anything is written. */
  | { readonly kind: 'preview'; readonly preview: Preview; readonly before: View }
  /** The user corrects how the sheet is read; `before` is shown again if nothing is kept. */
  | {
      readonly kind: 'correcting';
      readonly correction: Correction;
      /** The cell that was selected at the beginning; null if the host could not tell. */
      readonly selected: Address | null;
      /** True while a column is selected in the sheet, for the user to see. */
      readonly isPointing: boolean;
      readonly before: View;
    }
  | {
      readonly kind: 'validated';
      /** What was found sheet by sheet, in the order of the tabs. */
      readonly parts: readonly SheetPart[];
      /** All parts together. */
      readonly result: WorkbookAssessment;
      readonly sheetCount: number;
      readonly seal: SealState;
      /** The order of the list: a user who corrects one form finds the others where they were. */
      readonly order: Order;
      /** How many cells undoing the last recalculation of all sheets would restore. */
      readonly undoable: number;
      /** True if cells may be flagged: not all flags were cleared, or new ones were set since. */
      readonly mayBeMarked: boolean;
    };

/** The state of the list of a validated workbook; it is kept while the user is elsewhere. */
export interface ListState {
  readonly grouping: 'sheets' | 'findings';
  /** The ids of the open rows. */
  readonly open: readonly string[];
  /** The id of the form that the user opened last; null before any was opened. */
  readonly at: string | null;
}

/** An answer that was typed for a step of filling in and is not written yet. */
export interface Unwritten {
  /** `Stop.key` */
  readonly key: string;
  /** The cell that it is meant for. */
  readonly at: Address;
  /** What was asked, as it was shown. */
  readonly label: string;
  readonly typed: string;
}

/** A form that is being filled in step by step. It is kept while the user is elsewhere. */
export interface FillingAt {
  readonly sheetId: string;
  readonly sheet: string;
  /** The first row of the form, by which it is known among several. */
  readonly top: number;
  /** The step; null before there was any. */
  readonly at: { readonly key: string; readonly at: Address } | null;
  /** True once the user has reached the end. */
  readonly isAtEnd: boolean;
  readonly unwritten: readonly Unwritten[];
}

/** What came of an action that left the view as it was. */
export type Notice =
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Nothing was written, because these cells could not be written. */
  | { readonly kind: 'refused'; readonly refused: readonly Refusal[] }
  | {
      readonly kind: 'undone';
      readonly count: number;
      readonly refused: readonly Refusal[];
      /** The sheets whose flags could not be taken back along with the edits; absent if there are none. */
      readonly unmarked?: readonly Unmarked[];
    }
  /** So many cells on so many sheets were recalculated. */
  | { readonly kind: 'recalculated-all'; readonly cells: number; readonly sheets: number }
  | { readonly kind: 'exported'; readonly sheet: string }
  /** Something was done; the action itself says what. */
  | { readonly kind: 'told'; readonly says: Localized }
  | { readonly kind: 'flags-cleared' }
  /** All cells were written (or, with `cleared`, the flags of other sheets cleared), but these sheets refused flags. */
  | { readonly kind: 'unmarked'; readonly unmarked: readonly Unmarked[]; readonly cleared: boolean }
  /** `unmarked`: the sheets whose flags could not be cleared. */
  | { readonly kind: 'sealed'; readonly unmarked: readonly Unmarked[] }
  | { readonly kind: 'cancelled' }
  /** Excel did not answer and the user has stopped waiting. If the action still ends, its outcome is shown then. */
  | { readonly kind: 'abandoned' };

/** The action that is running. */
export interface Busy {
  readonly action: ActionName;
  /** How many sheets are done, of how many; null if unknown. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly canCancel: boolean;
}

/** The settings, those of this computer and those that the workbook keeps. */
export interface Settings {
  readonly locale: Locale;
  /** The ruleset that the workbook keeps; null if ziping chooses one for each form. */
  readonly ruleset: Ruleset | null;
  /** The templates for headings that the workbook keeps. */
  readonly templates: readonly Template[];
  readonly touch: Touch;
  /** True to list the changes of Recalculate with ticks before they are written. */
  readonly previewFirst: boolean;
  /** The name under which the user ignores findings; '' if none was given yet. */
  readonly by: string;
  /** The acceptances that the workbook keeps, also of findings that occur no more (`lapsed`). */
  readonly accepted: readonly Acceptance[];
}

/** All that the pane shows. It is replaced with each change, never altered. */
export interface State {
  readonly view: View;
  /** The page that is shown: the work, or in its place the settings or filling in step by step. */
  readonly page: 'work' | 'settings' | 'filling';
  /** The form that is being filled in; null before the user has begun to. */
  readonly filling: FillingAt | null;
  /** The cell that is selected in the sheet, as far as the host has reported; null before that. */
  readonly place: Place | null;
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  /** Set while the running action takes longer than it should: Excel may hang. */
  readonly waiting: Waiting | null;
  /** True while an action waits because the user is editing a cell. */
  readonly isEditing: boolean;
  /** True if formulas of the sheets in view may be out of date because Excel calculates only on request. */
  readonly isStale: boolean;
  /** What Ctrl+Z does with what ziping writes; null if the host has no undo of its own. */
  readonly ownUndo: NonNullable<Host['ownUndo']> | null;
  readonly settings: Settings;
  readonly list: ListState;
  /** Counts the actions that have ended; with each the focus moves to what came of it. */
  readonly turn: number;
}
