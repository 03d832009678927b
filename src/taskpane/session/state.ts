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

/** What the user asked for; shown while it runs, and run once more by `retry`. */
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
  /** Index of the form that is shown; null while several are listed. */
  readonly chosen: number | null;
  /** How many cells Undo would restore on this sheet; 0 where there is nothing to undo. */
  readonly undoable: number;
  /** What ziping has changed here, also at earlier times, and can be taken back cell by cell. */
  readonly made: readonly Made[];
  /** The sheet refuses to be written to: what is to be changed has to be typed once it is unprotected. */
  readonly isProtected: boolean;
}

/** A change that is to be made, or left. */
export interface PlannedChange {
  readonly edit: Edit;
  readonly isTicked: boolean;
}

/** What would change on one sheet. */
export interface PlannedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** Nothing can be written there until somebody takes the protection off; nothing is ticked. */
  readonly isProtected: boolean;
  /** A1 addresses of the changes that somebody does not want, those too that follow no more. */
  readonly left: readonly string[];
  readonly changes: readonly PlannedChange[];
}

/** What Recalculate would change, sheet by sheet. */
export interface Preview {
  /** Of the sheet in front, or of all sheets. */
  readonly scope: 'sheet' | 'all';
  /** Index of the one form that it is of; null: of all forms. */
  readonly chosen: number | null;
  readonly sheets: readonly PlannedSheet[];
}

/** What was found on one sheet, also where it holds no form. */
export interface SheetPart {
  readonly sheetId: string;
  readonly sheet: string;
  readonly visibility: Sheet['visibility'];
  readonly found: WorkbookAssessment;
  /** How many cells Undo would restore here; 0 where there is nothing to undo. */
  readonly undoable: number;
  /** What ziping has changed here, also at earlier times, and can be taken back cell by cell. */
  readonly made: readonly Made[];
  /** The sheet refuses to be written to. */
  readonly isProtected: boolean;
}

/** Forms by their ids as they are listed. */
export interface Order {
  /** Not ready when the workbook was validated, or since. */
  readonly toDo: readonly string[];
  readonly ready: readonly string[];
}

export type View =
  | { readonly kind: 'loading' }
  /** Nothing could be read, so there is nothing to show but the problem. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Writing was cut short at an earlier time; to be completed or taken back. */
  | { readonly kind: 'unfinished'; readonly edits: readonly Edit[] }
  | {
      readonly kind: 'no-form';
      readonly sheet: string;
      readonly nearMisses: readonly NearMiss[];
      /** Those of them that a form can be made of. */
      readonly goalTables: readonly GoalTable[];
    }
  | ({ readonly kind: 'forms' } & SheetForms)
  | ({ readonly kind: 'recalculated'; readonly changes: readonly Edit[] } & SheetForms)
  /** What Recalculate would change, to be looked at and ticked before anything is written. */
  | { readonly kind: 'preview'; readonly preview: Preview; readonly before: View }
  /** The user says how the sheet is to be read; `before` is shown again where nothing is kept. */
  | {
      readonly kind: 'correcting';
      readonly correction: Correction;
      /** The cell that was selected when this began; null where nobody can tell. */
      readonly selected: Address | null;
      /** A column is selected in the sheet, for the user to see it. */
      readonly isPointing: boolean;
      readonly before: View;
    }
  | {
      readonly kind: 'validated';
      /** What was found sheet by sheet, in the order of the tabs. */
      readonly parts: readonly SheetPart[];
      /** All of it. */
      readonly result: WorkbookAssessment;
      readonly sheetCount: number;
      readonly seal: SealState;
      /** How the forms are listed; who mends one finds the others where they were. */
      readonly order: Order;
      /** How many cells undoing the last recalculation of all sheets would restore; 0 where there is none. */
      readonly undoable: number;
      /** Cells may be marked: the marks were not all taken off, or new ones have come since. */
      readonly mayBeMarked: boolean;
    };

/** How the list of a validated workbook stands; it is kept while the user is elsewhere. */
export interface ListState {
  readonly grouping: 'sheets' | 'findings';
  /** The rows that are open, by their ids. */
  readonly open: readonly string[];
  /** The id of the form that the user is at; null before any was opened. */
  readonly at: string | null;
}

/** What was typed for a step of filling in and is not written yet. */
export interface Draft {
  /** `Stop.key` */
  readonly key: string;
  /** Where it was to go. */
  readonly at: Address;
  /** What was asked, as it was shown. */
  readonly label: string;
  readonly typed: string;
}

/** A form that is being filled in step by step, also while the user is elsewhere. */
export interface FillingAt {
  readonly sheetId: string;
  readonly sheet: string;
  /** The first row of the form, by which it is known among several. */
  readonly top: number;
  /** The step; null before there was any. */
  readonly at: { readonly key: string; readonly at: Address } | null;
  /** The user has gone through to the end. */
  readonly isAtEnd: boolean;
  readonly drafts: readonly Draft[];
}

/** The outcome of an action that leaves the view as it is. */
export type Notice =
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Nothing was written, because these cells could not be. */
  | { readonly kind: 'refused'; readonly refused: readonly Refusal[] }
  | {
      readonly kind: 'undone';
      readonly count: number;
      readonly refused: readonly Refusal[];
      /** The sheets whose marks could not be taken back along with it; absent where there are none. */
      readonly unmarked?: readonly Unmarked[];
    }
  /** All sheets were recalculated: how many cells on how many of them. */
  | { readonly kind: 'recalculated-all'; readonly cells: number; readonly sheets: number }
  | { readonly kind: 'exported'; readonly sheet: string }
  /** Something was done, in words that came with it. */
  | { readonly kind: 'told'; readonly says: Localized }
  | { readonly kind: 'flags-cleared' }
  /** Everything was done (`cleared`: marks were cleared elsewhere), but these sheets could not be marked. */
  | { readonly kind: 'unmarked'; readonly unmarked: readonly Unmarked[]; readonly cleared: boolean }
  /** `unmarked`: the sheets whose marks were to be cleared along with it and could not be. */
  | { readonly kind: 'sealed'; readonly unmarked: readonly Unmarked[] }
  | { readonly kind: 'cancelled' }
  /** Excel did not answer and nobody waits any more: what was begun may still be done, and is shown then. */
  | { readonly kind: 'abandoned' };

export interface Busy {
  readonly action: ActionName;
  /** Sheets done and to be done; null where that is not known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly canCancel: boolean;
}

export interface Settings {
  readonly locale: Locale;
  /** The ruleset kept in the workbook; null: each form's own is found out. */
  readonly ruleset: Ruleset | null;
  /** How headings are to be read, as the workbook keeps it. */
  readonly templates: readonly Template[];
  readonly touch: Touch;
  /** Recalculate first lists its changes with ticks. */
  readonly previewFirst: boolean;
  /** The name under which the user ignores findings; '' until it was typed. */
  readonly by: string;
  /** What the workbook keeps as ignored, also what occurs no more (`lapsed`). */
  readonly accepted: readonly Acceptance[];
}

export interface State {
  readonly view: View;
  /** The work; in its place the settings, or filling in step by step. */
  readonly page: 'work' | 'settings' | 'filling';
  /** Null until filling in was begun. */
  readonly filling: FillingAt | null;
  /** The cell that is selected in the sheet, as far as it was told; null before any was. */
  readonly place: Place | null;
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  /** Set while what runs takes longer than it should: Excel may hang. */
  readonly waiting: Waiting | null;
  /** True while something that was asked waits because the user types into a cell. */
  readonly isEditing: boolean;
  /** True where formulas of what is shown may be out of date until somebody has them calculated. */
  readonly isStale: boolean;
  /** What Ctrl+Z does with what ziping writes; null where there is no such thing. */
  readonly ownUndo: NonNullable<Host['ownUndo']> | null;
  readonly settings: Settings;
  readonly list: ListState;
  /** How many of the user's actions have ended: with each the focus moves to what came of it. */
  readonly turn: number;
}
