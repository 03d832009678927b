import type { Json } from '../../../../src/hosts/host';
import { contains } from '../../../../src/sheet/address';
import type { Range } from '../../../../src/sheet/address';
import { displayedText } from './displayedText';
import type { ConditionalFormat, Look, SheetModel, StoredCell } from './workbookModel';

const BLANK: StoredCell = { value: null, formula: null, format: 'General', locked: true };

/** A worksheet in memory. */
export class MemorySheet implements SheetModel {
  visibility: SheetModel['visibility'] = 'Visible';
  isProtected = false;
  frozenRows = 0;
  showGridlines = true;
  readonly page: SheetModel['page'] = new Map();
  merged: readonly Range[] = [];
  tables: readonly Range[] = [];
  filteredRows: ReadonlySet<number> = new Set();
  conditionalFormats: readonly ConditionalFormat[] = [];
  private readonly cells = new Map<number, Map<number, StoredCell>>();
  private readonly hiddenRows = new Set<number>();
  private looks: { readonly range: Range; readonly look: Look; readonly value: Json }[] = [];
  private formats = 0;
  private idsArePriorities = false;

  constructor(
    readonly id: string,
    public name: string,
    /** Called before anything of the sheet changes that the user can undo. */
    private readonly aboutToChange: (undo: () => void) => void = () => undefined,
  ) {}

  cell(row: number, column: number): StoredCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** Every stored cell with its place. */
  *stored(): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    for (const [row, cells] of this.cells) for (const [column, cell] of cells) yield [row, column, cell];
  }

  write(row: number, column: number, change: Partial<StoredCell>): void {
    const area = this.merged.find((each) => contains(each, { row, column }));
    const covered = area !== undefined && (area.top !== row || area.left !== column);
    const cells = this.cells.get(row) ?? new Map<number, StoredCell>();
    this.cells.set(row, cells);
    const before = cells.get(column);
    this.aboutToChange(() => (before ? cells.set(column, before) : cells.delete(column)));
    const kept = { ...BLANK, ...cells.get(column), ...change };
    cells.set(column, covered ? { ...kept, value: null, formula: null } : kept);
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? displayedText(cell.value, cell.format) : '';
  }

  used(valuesOnly: boolean, within?: Range): Range | null {
    const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const [row, column, cell] of this.stored()) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      if (within && !contains(within, { row, column })) continue;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used.bottom > 0 ? used : null;
  }

  merge(range: Range): void {
    this.unmerge(range);
    this.merged = [...this.merged, range];
    for (const [row, column] of this.stored())
      if (contains(range, { row, column })) this.write(row, column, {});
  }

  unmerge(range: Range): void {
    const apart = (a: Range) =>
      a.bottom < range.top || a.top > range.bottom || a.right < range.left || a.left > range.right;
    this.merged = this.merged.filter(apart);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** Hides rows by a filter. */
  filterAway(...rows: readonly number[]): void {
    this.filteredRows = new Set(rows);
  }

  hideRow(row: number, hidden: boolean): void {
    if (hidden) this.hiddenRows.add(row);
    else this.hiddenRows.delete(row);
  }

  addConditionalFormat(type: string, areas: readonly Range[]): ConditionalFormat {
    this.formats += 1;
    const id = `{0000000${this.formats}-0000-0000-0000-${this.id.slice(1, 13)}}`;
    const added = { id, type, areas, formula: '', fill: null, fontColor: null, stopIfTrue: false };
    this.setFormats([added, ...this.conditionalFormats]);
    return added;
  }

  deleteConditionalFormat(id: string): void {
    this.setFormats(this.conditionalFormats.filter((format) => format.id !== id));
  }

  get formatIdsArePriorities(): boolean {
    return this.idsArePriorities;
  }

  set formatIdsArePriorities(are: boolean) {
    this.idsArePriorities = are;
    this.numberFormats();
  }

  private setFormats(formats: readonly ConditionalFormat[]): void {
    const before = this.conditionalFormats;
    this.aboutToChange(() => {
      this.conditionalFormats = before;
      this.numberFormats();
    });
    this.conditionalFormats = formats;
    this.numberFormats();
  }

  private numberFormats(): void {
    if (!this.idsArePriorities) return;
    for (const [place, format] of this.conditionalFormats.entries()) format.id = String(place);
  }

  look(range: Range, look: Look): Json {
    const at = { row: range.top, column: range.left };
    return this.looks.findLast((each) => each.look === look && contains(each.range, at))?.value ?? null;
  }

  setLook(range: Range, look: Look, value: Json): void {
    this.looks = [...this.looks, { range, look, value }];
  }
}
