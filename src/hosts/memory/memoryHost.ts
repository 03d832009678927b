import type { BlankForm } from '../../blank/blankForm';
import type { Revision } from '../../revision/revision';
import { parseA1, rangeToA1, toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { Cells } from '../../sheet/cells';
import type { Formatter } from '../../sheet/cells';
import { isCellError } from '../../sheet/cell';
import type { Cell, CellValue } from '../../sheet/cell';
import { anchor } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';
import type { Applied, Flag, Host, Json } from '../host';
import { blankFormat } from '../blankLooks';
import { freeName } from '../freeName';
import { planWrites } from '../writing';

/** A cell with more than a value. */
export interface MemoryCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
  /** False if the cell may be written even on a protected sheet. */
  readonly locked?: boolean;
}

/** A sheet as tests and users of the library describe it. */
export interface MemorySheet {
  readonly name: string;
  /** By A1 address. */
  readonly cells?: Readonly<Record<string, CellValue | MemoryCell>>;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: Sheet['visibility'];
  readonly isProtected?: boolean;
}

interface Stored {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly cells: Map<string, Cell>;
  readonly unlocked: ReadonlySet<string>;
}

/** Turns values into text without regard to their number format. */
const plain: Formatter = (value) => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : String(value);
};

/** A workbook in memory: for tests, as the reference of the port, and for users of the library with tables of cells. */
export class MemoryHost implements Host {
  private readonly sheets = new Map<string, Stored>();
  private readonly kept = new Map<string, Json>();
  private readonly listeners = new Set<() => void>();
  private activeId: string;
  private shown: readonly Flag[] = [];
  private sheetsInserted = 0;

  /**
   * @param sheets the sheets in the order of their tabs; the first visible one is in front
   * @param format turns values into displayed text
   */
  constructor(
    sheets: readonly MemorySheet[],
    private readonly format: Formatter = plain,
  ) {
    sheets.forEach((sheet, index) => this.sheets.set(`sheet${index + 1}`, this.store(sheet)));
    const front = sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible');
    this.activeId = `sheet${Math.max(front, 0) + 1}`;
  }

  /** The flags that are set. */
  get flags(): readonly Flag[] {
    return this.shown;
  }

  async readSheets(scope: 'active' | 'all'): Promise<readonly Sheet[]> {
    const sheets = [...this.read().values()];
    return scope === 'all' ? sheets : sheets.filter(({ id }) => id === this.activeId);
  }

  async apply(revision: Revision): Promise<Applied> {
    const { applied, refused, writes } = planWrites(
      revision,
      this.read(),
      ({ id, isProtected }, at) => isProtected && !this.sheets.get(id)!.unlocked.has(toA1(at)),
    );
    for (const { edit, at } of writes) this.write(edit.sheetId, at, edit.after.value, edit.after.formula);
    if (writes.length > 0) this.notify();
    return { applied, refused };
  }

  async flag(flags: readonly Flag[]): Promise<void> {
    const sheets = this.read();
    this.shown = flags.flatMap((flag) => {
      const sheet = sheets.get(flag.sheetId);
      return sheet ? [{ ...flag, at: anchor(sheet.grid, flag.at.row, flag.at.column) }] : [];
    });
  }

  async clearFlags(): Promise<void> {
    this.shown = [];
  }

  async remember(key: string, value: Json): Promise<void> {
    if (value === null) this.kept.delete(key);
    else this.kept.set(key, structuredClone(value));
  }

  async recall(key: string): Promise<Json> {
    return structuredClone(this.kept.get(key) ?? null);
  }

  async insertBlank({ sheet, cells, merged, places }: BlankForm): Promise<string> {
    const name = freeName(
      sheet,
      [...this.sheets.values()].map((each) => each.name),
    );
    const stored = this.store({
      name,
      cells: Object.fromEntries(
        cells.map(({ at, value, style }) => [toA1(at), { value, format: blankFormat(style, places) }]),
      ),
      merged: merged.map(rangeToA1),
    });
    this.insert(stored);
    this.notify();
    return name;
  }

  async watch(listener: () => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  /** For tests: writes a cell as another user of the workbook would, without any check. */
  interfere(sheetName: string, address: string, value: CellValue, formula: string | null = null): void {
    const [id] = [...this.sheets].find(([, { name }]) => name === sheetName)!;
    this.write(id, parseA1(address)!, value, formula);
    this.notify();
  }

  /** For tests: deletes a sheet, as another user of the workbook would. */
  deleteSheet(sheetName: string): void {
    for (const [id, { name }] of this.sheets) if (name === sheetName) this.sheets.delete(id);
    this.notify();
  }

  /** Inserts a sheet after the one in front, and brings it to the front. */
  private insert(sheet: Stored): void {
    const entries = [...this.sheets];
    const front = entries.findIndex(([each]) => each === this.activeId);
    this.sheetsInserted += 1;
    this.activeId = `inserted${this.sheetsInserted}`;
    this.sheets.clear();
    for (const [id, each] of entries.toSpliced(front + 1, 0, [this.activeId, sheet]))
      this.sheets.set(id, each);
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }

  /** Returns snapshots of the sheets: a Sheet that was read never changes. */
  private read(): ReadonlyMap<string, Sheet> {
    return new Map(
      [...this.sheets].map(([id, { name, visibility, isProtected, cells, merged, hiddenRows }]) => {
        const placed = [...cells].map(([address, cell]) => [parseA1(address)!, cell] as const);
        return [id, { id, name, visibility, isProtected, grid: new Cells(placed, { merged, hiddenRows }) }];
      }),
    );
  }

  /** Writes a cell. As in Excel, a cell formatted as text keeps a number as its digits. */
  private write(id: string, at: Address, value: CellValue, formula: string | null): void {
    const cells = this.sheets.get(id)!.cells;
    const format = cells.get(toA1(at))?.format ?? 'General';
    const asText = format === '@' && typeof value === 'number' && formula === null;
    cells.set(toA1(at), this.cell(asText ? String(value) : value, formula, format));
  }

  private cell(value: CellValue, formula: string | null, format: string): Cell {
    const stored = value === '' && formula === null ? null : value;
    return { value: stored, text: this.format(stored, format), formula, format, calculated: true };
  }

  private store(sheet: MemorySheet): Stored {
    const cells = new Map<string, Cell>();
    const unlocked = new Set<string>();
    for (const [address, given] of Object.entries(sheet.cells ?? {})) {
      const { value = null, formula = null, format = 'General', locked = true } = whole(given);
      // A formula that comes without a value was never calculated.
      const calculated = formula === null || whole(given).value !== undefined;
      cells.set(address, { ...this.cell(value, formula, format), calculated });
      if (!locked) unlocked.add(address);
    }
    return {
      name: sheet.name,
      visibility: sheet.visibility ?? 'visible',
      isProtected: sheet.isProtected ?? false,
      merged: sheet.merged ?? [],
      hiddenRows: sheet.hiddenRows ?? [],
      cells,
      unlocked,
    };
  }
}

function whole(given: CellValue | MemoryCell): MemoryCell {
  return typeof given === 'object' && given !== null && !('error' in given) ? given : { value: given };
}
