import type { Json } from '../../../../src/hosts/host';
import type { Range } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';

/** A cell as the workbook stores it. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading `=`, or null. */
  readonly formula: string | null;
  readonly format: string;
  /** Locked cells refuse to be written while their sheet is protected; cells are locked by default. */
  readonly locked: boolean;
}

export interface ConditionalFormat {
  /** Changes with the format's place where ids are priorities. */
  id: string;
  readonly type: string;
  areas: readonly Range[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
}

/** The lines of a range. */
export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type Edge = (typeof EDGES)[number];

/** Properties of a range's look that the stand-in keeps and gives back; nothing is drawn from them. */
export type Look =
  | Edge
  | 'fill'
  | 'bold'
  | 'italic'
  | 'fontColor'
  | 'fontName'
  | 'fontSize'
  | 'underline'
  | 'hyperlink'
  | 'wrapText'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'columnWidth'
  | 'rowHeight'
  | 'validation'
  | 'errorAlert';

/** How a sheet is printed, what is filtered and which charts stand on it, as it was set. */
export type PageSetUp =
  | 'paperSize'
  | 'orientation'
  | 'zoom'
  | 'centerHorizontally'
  | 'centerFooter'
  | 'printArea'
  | 'printTitleRows'
  | 'rowBreaks'
  | 'autoFilter'
  | 'charts'
  | `${'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer'}Margin`;

/** What happened in the workbook, whoever did it. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly range: Range;
      readonly by: 'user' | 'add-in';
    }
  | {
      readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted' | 'calculated';
      readonly sheetId: string;
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly range: Range };

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  readonly merged: readonly Range[];
  /** From the one on top to the lowest. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** True where a format's id is its place among the sheet's formats, as the reference calls it. */
  formatIdsArePriorities: boolean;
  /** The rows that a filter hides. */
  readonly filteredRows: ReadonlySet<number>;
  /** The areas of tables (list objects): their headings are texts, and nothing merges in them. */
  readonly tables: readonly Range[];
  frozenRows: number;
  showGridlines: boolean;
  readonly page: Map<PageSetUp, Json>;
  /** The cell, or undefined where nothing was ever written or formatted. */
  cell(row: number, column: number): StoredCell | undefined;
  /** Changes what is given of a cell and leaves the rest; the covered part of a merged area holds nothing. */
  write(row: number, column: number, change: Partial<StoredCell>): void;
  /** What the number format makes of the value, however wide the column is. */
  text(row: number, column: number): string;
  /** The smallest rectangle of cells with a value or formula, or with any format too, of those within an area; null if there is none. */
  used(valuesOnly: boolean, within?: Range): Range | null;
  merge(range: Range): void;
  unmerge(range: Range): void;
  isRowHidden(row: number): boolean;
  hideRow(row: number, hidden: boolean): void;
  /** Puts a new format on top of the others. */
  addConditionalFormat(type: string, areas: readonly Range[]): ConditionalFormat;
  deleteConditionalFormat(id: string): void;
  look(range: Range, look: Look): Json;
  setLook(range: Range, look: Look, value: Json): void;
}

/**
 * What the interpreter of batches asks of a workbook. The in-memory workbook of the Node tests is
 * one, a spreadsheet in a page may be another.
 */
export interface WorkbookModel {
  readonly name: string;
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly SheetModel[];
  readonly activeSheet: SheetModel;
  readonly selection: Range;
  readonly settings: Map<string, Json>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  /** True where sheets can be neither added, deleted, moved nor renamed. */
  isProtected: boolean;
  calculationMode: CalculationMode;
  /** `Pending` where formulas may hold results that are out of date. */
  readonly calculationState: 'Done' | 'Calculating' | 'Pending';
  /** Brings every formula up to date, whatever the mode. */
  recalculate(): void;
  /** Begins a step of the list of what the user can undo; what add-ins write from now on belongs to it. */
  beginUndoStep?(): void;
  endUndoStep?(): void;
  /** Goes on with the last step. */
  resumeUndoStep?(): void;
  /** Empties the list of what the user can undo. */
  clearUndo?(): void;
  addSheet(name: string | null): SheetModel;
  /** Puts a sheet's tab where it then has this number, counted from 0. */
  moveSheet(id: string, position: number): void;
  deleteSheet(id: string): void;
  activate(id: string): void;
  select(sheetId: string, range: Range): void;
  /** Says that an add-in has written cells: formulas are recalculated and listeners told. */
  written(sheetId: string, range: Range, by: 'user' | 'add-in'): void;
  /** Calls the listener after every change; the result stops it. */
  listen(listener: (change: Change) => void): () => void;
  /** Resolves when every formula is calculated, for spreadsheets that calculate later. */
  settled?(): Promise<void>;
}
