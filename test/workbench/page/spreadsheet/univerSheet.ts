import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Json } from '../../../../src/hosts/host';
import { contains } from '../../../../src/sheet/address';
import type { Address, Range } from '../../../../src/sheet/address';
import { displayedText } from '../../excel/model/displayedText';
import type { ConditionalFormat, Look, SheetModel, StoredCell } from '../../excel/model/workbookModel';
import { dataOf, valueOf } from './cellData';
import type { Spreadsheet } from './spreadsheet';
import { cellsOfLook, styleOfLook } from './styleOfLook';
import { fromUniver, toUniver } from './univerRange';

const PIXELS_PER_POINT = 4 / 3;

/** What a sheet is that Univer has no word for. */
export interface SheetTraits {
  readonly visibility: SheetModel['visibility'];
  readonly isProtected: boolean;
  /** Whether protection would lock a cell. */
  isLocked(at: Address): boolean;
  readonly flags: readonly Omit<ConditionalFormat, 'id'>[];
}

/** A worksheet of Univer's as the interpreter of batches knows worksheets. */
export class UniverSheet implements SheetModel {
  isProtected: boolean;
  readonly protectedInFile: boolean;
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly page: SheetModel['page'] = new Map();
  private readonly unlocked = new Map<string, boolean>();
  private readonly looks: { readonly range: Range; readonly look: Look; readonly value: Json }[] = [];
  private veryHidden: boolean;
  private formats = 0;
  private idsArePriorities = false;
  filteredRows: ReadonlySet<number> = new Set();
  readonly tables: readonly Range[] = [];
  /** What formulas are said to hold while nothing calculates; null where they hold what they show. */
  private stale: ReadonlyMap<string, StoredCell['value']> | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
    private readonly traits: SheetTraits,
    /** Runs what writes, so that it is not taken for a user's typing. */
    private readonly byAddIn: (write: () => void) => void,
  ) {
    this.isProtected = this.protectedInFile = traits.isProtected;
    this.veryHidden = traits.visibility === 'VeryHidden';
    for (const flag of traits.flags.toReversed())
      Object.assign(this.addConditionalFormat(flag.type, flag.areas), flag);
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    this.run(SetWorksheetNameMutation.id, { name });
  }

  get visibility(): SheetModel['visibility'] {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: SheetModel['visibility']) {
    this.veryHidden = visibility === 'VeryHidden';
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation.id, { hidden });
  }

  get merged(): readonly Range[] {
    return this.worksheet.getMergeData().map(fromUniver);
  }

  get frozenRows(): number {
    return this.worksheet.getFreeze().ySplit;
  }

  set frozenRows(count: number) {
    const freeze = { xSplit: 0, ySplit: count, startRow: count || -1, startColumn: -1 };
    this.run(SetFrozenMutation.id, freeze);
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shown: boolean) {
    this.run(ToggleGridlinesMutation.id, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  cell(row: number, column: number): StoredCell | undefined {
    const data = this.worksheet.getCellRaw(row - 1, column - 1);
    const locked = this.unlocked.get(`${row},${column}`) ?? this.traits.isLocked({ row, column });
    if (!data) return locked ? undefined : { value: null, formula: null, format: 'General', locked };
    const format = this.workbook.getStyles().getStyleByCell(data)?.n?.pattern || 'General';
    const formula = this.formula(row, column);
    const held = formula === null ? undefined : this.stale?.get(`${row},${column}`);
    return { value: held === undefined ? valueOf(data) : held, formula, format, locked };
  }

  /** Whether the sheet's protection keeps a cell from being changed. */
  refuses(row: number, column: number): boolean {
    return this.isProtected && (this.cell(row, column)?.locked ?? true);
  }

  write(row: number, column: number, change: Partial<StoredCell>): void {
    if (change.locked !== undefined) this.unlocked.set(`${row},${column}`, change.locked);
    const { value, formula, format } = change;
    if (value === undefined && formula === undefined && format === undefined) return;
    const area = this.worksheet.getMergedCell(row - 1, column - 1);
    const covered = area && (area.startRow !== row - 1 || area.startColumn !== column - 1);
    const holds = covered ? dataOf(null, null) : dataOf(value ?? null, formula ?? null);
    const data = {
      ...(value !== undefined || formula !== undefined ? holds : {}),
      ...(format !== undefined && { s: { n: { pattern: format } } satisfies IStyleData }),
    };
    this.run(SetRangeValuesMutation.id, { cellValue: { [row - 1]: { [column - 1]: data } } });
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? displayedText(cell.value, cell.format) : '';
  }

  used(valuesOnly: boolean, within?: Range): Range | null {
    const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    this.worksheet.getCellMatrix().forValue((row, column, data) => {
      if (!data || (valuesOnly && isEmpty(data))) return;
      if (within && !contains(within, { row: row + 1, column: column + 1 })) return;
      used.top = Math.min(used.top, row + 1);
      used.left = Math.min(used.left, column + 1);
      used.bottom = Math.max(used.bottom, row + 1);
      used.right = Math.max(used.right, column + 1);
    });
    return used.bottom > 0 ? used : null;
  }

  /** Every place that holds a value or formula. */
  filled(): readonly (readonly [row: number, column: number])[] {
    const places: (readonly [number, number])[] = [];
    this.worksheet.getCellMatrix().forValue((row, column, data) => {
      if (data && !isEmpty(data)) places.push([row + 1, column + 1]);
    });
    return places;
  }

  columnPixels(column: number): number {
    return this.worksheet.getColumnWidth(column - 1);
  }

  merge(range: Range): void {
    this.unmerge(range);
    this.run(AddWorksheetMergeMutation.id, { ranges: [toUniver(range)] });
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (row !== range.top || column !== range.left) this.write(row, column, { value: null });
      }
    }
  }

  unmerge(range: Range): void {
    const touched = this.worksheet
      .getMergeData()
      .filter((each) => {
        const area = fromUniver(each);
        return (
          area.top <= range.bottom &&
          area.bottom >= range.top &&
          area.left <= range.right &&
          area.right >= range.left
        );
      })
      .map((area) => ({ ...area }));
    if (touched.length > 0) this.run(RemoveWorksheetMergeMutation.id, { ranges: touched });
  }

  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowVisible(row - 1);
  }

  /** Hides rows as a filter does, and shows those that one hid before. */
  filterAway(rows: readonly number[]): void {
    for (const row of this.filteredRows) this.hideRow(row, false);
    for (const row of rows) this.hideRow(row, true);
    this.filteredRows = new Set(rows);
  }

  /** Keeps the formulas' results as they are told to the add-in, or lets them be what they show. */
  holdResults(hold: boolean): void {
    this.stale = null;
    if (!hold) return;
    this.stale = new Map(
      this.filled().map(([row, column]) => [`${row},${column}`, this.cell(row, column)?.value ?? null]),
    );
  }

  hideRow(row: number, hidden: boolean): void {
    const range = { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 };
    this.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges: [range] });
  }

  addConditionalFormat(type: string, areas: readonly Range[]): ConditionalFormat {
    this.formats += 1;
    const id = `{${String(this.formats).padStart(8, '0')}-0000-0000-0000-${this.id.slice(1, 13)}}`;
    const added = { id, type, areas, formula: '', fill: null, fontColor: null, stopIfTrue: false };
    this.setFormats([added, ...this.conditionalFormats]);
    return added;
  }

  get formatIdsArePriorities(): boolean {
    return this.idsArePriorities;
  }

  set formatIdsArePriorities(are: boolean) {
    this.idsArePriorities = are;
    this.setFormats(this.conditionalFormats);
  }

  private setFormats(formats: readonly ConditionalFormat[]): void {
    this.conditionalFormats = formats;
    if (!this.idsArePriorities) return;
    for (const [place, format] of formats.entries()) format.id = String(place);
  }

  deleteConditionalFormat(id: string): void {
    this.setFormats(this.conditionalFormats.filter((format) => format.id !== id));
  }

  /** The fill that conditional formats give a cell, or null; the first format wins. */
  conditionalFill(at: Address): string | null {
    const format = this.conditionalFormats.find(
      ({ fill, areas }) => fill !== null && areas.some((area) => contains(area, at)),
    );
    return format?.fill ?? null;
  }

  look(range: Range, look: Look): Json {
    const at = { row: range.top, column: range.left };
    return this.looks.findLast((each) => each.look === look && contains(each.range, at))?.value ?? null;
  }

  setLook(range: Range, look: Look, value: Json): void {
    this.looks.push({ range, look, value });
    const ranges = [toUniver(this.onSheet(range))];
    const pixels = Math.round(Number(value) * PIXELS_PER_POINT);
    if (look === 'columnWidth') this.run(SetWorksheetColWidthMutation.id, { ranges, colWidth: pixels });
    if (look === 'rowHeight') {
      this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels });
      this.run(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
    }
    const style = styleOfLook(look, value);
    if (!style) return;
    const { top, left, bottom, right } = cellsOfLook(this.onSheet(range), look);
    const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        (cellValue[row - 1] ??= {})[column - 1] = { s: style };
    }
    this.run(SetRangeValuesMutation.id, { cellValue });
  }

  /** A range, cut off where Univer's sheet ends: whole columns have a million rows in Excel. */
  private onSheet({ top, left, bottom, right }: Range): Range {
    const rows = this.worksheet.getRowCount();
    const columns = this.worksheet.getColumnCount();
    return { top, left, bottom: Math.min(bottom, rows), right: Math.min(right, columns) };
  }

  private formula(row: number, column: number): string | null {
    const data = this.worksheet.getCellRaw(row - 1, column - 1);
    if (!data?.f && !data?.si) return null;
    return (
      data.f ??
      (this.spreadsheet.api
        .getWorkbook(this.workbook.getUnitId())
        ?.getSheetBySheetId(this.id)
        ?.getRange(row - 1, column - 1)
        .getFormula() ||
        null)
    );
  }

  private run(id: string, params: object): void {
    const place = { unitId: this.workbook.getUnitId(), subUnitId: this.id };
    this.byAddIn(() => this.spreadsheet.run(id, { ...place, ...params }));
  }
}

function isEmpty(data: ICellData): boolean {
  return valueOf(data) === null && !data.f && !data.si;
}
