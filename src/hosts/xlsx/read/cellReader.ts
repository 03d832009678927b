import { MAX_COLUMN, parseRange, toA1 } from '../../../sheet/address';
import { CellReference, readNumber, readWhole } from './cellReference';
import { dateSerial } from './dateSerial';
import {
  BOOLEAN,
  ERROR,
  NO_VALUE,
  NUMBER,
  OWN_TEXT,
  SHARED_STRING,
  SheetCells,
  type SharedFormula,
  type StoredFormula,
  type StoredKind,
} from './sheetCells';
import { PlainCell } from './plainCell';
import type { FormulaArea, SheetContext } from './sheetContent';
import { SheetText } from './sheetText';
import { both, unreadable } from '../../unreadableFile';
import { PLAIN } from '../xml/xmlText';
import type { XmlTokenizer } from '../xml/xmlTokenizer';
import { MAX_FORMULA } from '../zip/limits';

/** Reads the cells of one sheet, row by row. Cells with nothing but a style are not kept. */
export class CellReader {
  readonly cells = new SheetCells();
  readonly areas: FormulaArea[] = [];
  private readonly tokens: XmlTokenizer;
  private readonly context: SheetContext;
  private readonly reference = new CellReference();
  private readonly value = new SheetText();
  private readonly masters = new Map<string, SharedFormula>();
  /** Cells of a shared formula whose first cell comes later in the file. */
  private readonly waiting: { readonly cell: number; readonly shared: string }[] = [];
  private readonly plain = new PlainCell();
  private row = 0;
  private column = 0;

  constructor(tokens: XmlTokenizer, context: SheetContext) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Reads the cells inside the `<row>` whose start tag was just read. */
  readRow(row: number): void {
    const { tokens, plain } = this;
    this.row = row;
    this.column = 0;
    // Under the default namespace, which then is SpreadsheetML's, a plain `<c` is a cell.
    const canBePlain = tokens.name.prefix === '';
    for (;;) {
      const behind = canBePlain && !tokens.isEmpty ? plain.read(tokens.bytes, tokens.at, row) : -1;
      if (behind >= 0) {
        tokens.at = behind;
        this.addPlain();
      } else if (tokens.nextChild(3, 'c')) this.readCell();
      else return;
    }
  }

  private addPlain(): void {
    const { plain } = this;
    this.column = plain.column;
    if (plain.column > MAX_COLUMN)
      throw unreadable('beyond-sheet', toA1({ row: this.row, column: this.column }));
    if (plain.isEmpty) return;
    if (plain.isShared && !this.hasString(plain.number)) throw this.missingString();
    const style = plain.style < this.context.styleCount ? plain.style : 0;
    this.cells.add(this.row, plain.column, style, plain.isShared ? SHARED_STRING : NUMBER, plain.number);
  }

  /** Call this after the last row. */
  settle(): void {
    for (const { cell, shared } of this.waiting) {
      const master = this.masters.get(shared);
      if (master) this.cells.formulas.set(cell, master);
    }
    this.cells.settle();
  }

  private readCell(): void {
    const { tokens } = this;
    let style = 0;
    let type = 'n';
    this.column += 1;
    for (let index = 0; index < tokens.attributeCount; index += 1) {
      const name = tokens.attributeNames[index]!.text;
      if (name === 'r') this.readReference(index);
      else if (name === 's') style = this.styleNumber(index);
      else if (name === 't') type = this.typeName(index);
    }
    if (this.column > MAX_COLUMN) throw unreadable('beyond-sheet', `${this.column}`);
    if (tokens.isEmpty) return;

    let hasValue = false;
    let hasInline = false;
    let formula: StoredFormula | null | undefined;
    this.value.clear();
    while (tokens.nextChild(4)) {
      const content = tokens.name.local;
      // The text of an inline string is in `<is>`. Some programs write a `<v>` beside it, which does not count.
      if (content === 'v' && !hasInline) {
        hasValue = true;
        this.value.add(tokens);
      } else if (content === 'is' && type === 'inlineStr') {
        hasInline = hasValue = true;
        this.value.clear();
        this.value.addRich(tokens);
      } else if (content === 'f') formula = this.readFormula();
    }
    // `<v/>` is the empty text of a formula with a text as its result; elsewhere it is no value.
    if (hasValue && this.value.pieces === 0 && type !== 'str' && type !== 'inlineStr') hasValue = false;
    if (hasValue) this.store(style, type);
    else if (formula !== undefined) this.cells.add(this.row, this.column, style, NO_VALUE, 0);
    if (formula) this.cells.formulas.set(this.cells.count - 1, formula);
  }

  private readReference(index: number): void {
    const { tokens, reference } = this;
    if (!reference.read(tokens.bytes, tokens.attributeStarts[index]!, tokens.attributeEnds[index]!)) {
      throw unreadable('beyond-sheet', tokens.attributeValue(index));
    }
    this.column = reference.column;
    if (reference.row !== this.row) {
      throw this.damaged(`写在第 ${this.row} 行`, `it stands in row ${this.row}`, reference.row);
    }
  }

  /** Returns the index of a style; 0 for one that the workbook does not have. */
  private styleNumber(index: number): number {
    const { bytes, attributeStarts, attributeEnds } = this.tokens;
    const style = readWhole(bytes, attributeStarts[index]!, attributeEnds[index]!);
    return style > 0 && style < this.context.styleCount ? style : 0;
  }

  private typeName(index: number): string {
    const { tokens } = this;
    const start = tokens.attributeStarts[index]!;
    if (tokens.attributeEnds[index] === start + 1 && tokens.bytes[start] === 0x73) return 's';
    return tokens.attributeValue(index);
  }

  private store(style: number, type: string): void {
    const { cells, tokens, value } = this;
    const add = (kind: StoredKind, number: number) => cells.add(this.row, this.column, style, kind, number);
    const isSimple = value.pieces === 1 && value.kind === PLAIN;
    if (type === 's') {
      const index = isSimple
        ? readWhole(tokens.bytes, value.start, value.end)
        : Number(value.raw(tokens).trim() || NaN);
      if (this.hasString(index)) return add(SHARED_STRING, index);
      throw this.missingString();
    }
    if (type === 'n' && isSimple) {
      const number = readNumber(tokens.bytes, value.start, value.end);
      if (!Number.isNaN(number)) return add(NUMBER, number);
    }
    const text = value.text(tokens);
    if (type === 'b') return add(BOOLEAN, /^\s*(?:1|true|on)\s*$/.test(text) ? 1 : 0);
    if (type === 'e') return add(ERROR, cells.keep(text.trim()));
    if (type === 'd') {
      const serial = dateSerial(text, this.context.date1904);
      if (serial !== null) return add(NUMBER, serial);
    }
    if (type === 'n' && value.pieces > 0) {
      const bytes = new TextEncoder().encode(text);
      const number = readNumber(bytes, 0, bytes.length);
      if (!Number.isNaN(number)) return add(NUMBER, number);
    }
    // A value that is declared as a number or date and is neither is kept as a text.
    add(OWN_TEXT, cells.keep(text));
  }

  /** Reads the formula in `<f>`; null for one of an area, or of a shared formula that was not read yet. */
  private readFormula(): StoredFormula | null {
    const { tokens } = this;
    const type = tokens.attribute('t');
    const range = tokens.attribute('ref');
    const shared = tokens.attribute('si');
    const table = type === 'dataTable' ? this.tableText() : null;
    const found = new SheetText();
    found.add(tokens);
    const text = table ?? found.text(tokens);
    if (text.length > MAX_FORMULA) throw this.formulaTooLong();
    if (type === 'shared' && shared !== null) return this.sharedFormula(shared, text);
    if ((type === 'array' || table !== null) && range !== null) {
      const area = parseRange(range);
      const isOneCell = area?.top === area?.bottom && area?.left === area?.right;
      if (area && !isOneCell) this.areas.push({ range: area, text });
    }
    return text;
  }

  private sharedFormula(shared: string, text: string): StoredFormula | null {
    if (text !== '') {
      this.masters.set(shared, { row: this.row, column: this.column, text });
      return text;
    }
    const master = this.masters.get(shared);
    if (!master) this.waiting.push({ cell: this.cells.count, shared });
    return master ?? null;
  }

  /** Returns the formula of a what-if table as Excel displays it, since the file holds no text for it. */
  private tableText(): string {
    const { tokens } = this;
    const [first, second] = [tokens.attribute('r1') ?? '', tokens.attribute('r2') ?? ''];
    if (tokens.attribute('dt2D') === '1') return `TABLE(${first},${second})`;
    return tokens.attribute('dtr') === '1' ? `TABLE(${first},)` : `TABLE(,${first})`;
  }

  private hasString(index: number): boolean {
    return index >= 0 && index < this.context.strings.count;
  }

  private missingString() {
    return this.damaged('引用的共享字符串不存在', 'it refers to a shared string that does not exist');
  }

  private formulaTooLong() {
    const limit = MAX_FORMULA.toLocaleString('en-US');
    const detail = both(`公式超过 ${limit} 个字符`, `a formula of more than ${limit} characters`);
    return unreadable('too-large', detail, { cell: toA1({ row: this.row, column: this.column }) });
  }

  private damaged(zh: string, en: string, row = this.row) {
    const cell = toA1({ row, column: this.column });
    return unreadable('damaged', both(zh, en), { cell });
  }
}
