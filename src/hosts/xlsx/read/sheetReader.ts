import { MAX_ROW, parseLines, parseRange, type Range } from '../../../sheet/address';
import { CellReader } from './cellReader';
import { readRange, readWhole } from './cellReference';
import { MAX_MERGED } from '../zip/limits';
import { MergedAreas } from './mergedAreas';
import type { SheetContent, SheetContext } from './sheetContent';
import { both, unreadable } from '../../unreadableFile';
import { enterRoot, isMain } from '../xml/xmlPart';
import type { XmlTokenizer } from '../xml/xmlTokenizer';

/**
 * Reads a worksheet in one pass.
 * @throws Problem `damaged` or `beyond-sheet` with the cell, `too-large`; XmlFault
 */
export function readSheet(tokens: XmlTokenizer, part: string, context: SheetContext): SheetContent {
  enterRoot(tokens, 'worksheet', part);
  const reader = new CellReader(tokens, context);
  const merged: Range[] = [];
  const hidden = new HiddenRows();
  let isProtected = false;
  while (tokens.nextChild(1)) {
    if (!isMain(tokens)) continue;
    const section = tokens.name.local;
    if (section === 'sheetData') readRows(tokens, reader, hidden);
    else if (section === 'sheetProtection')
      isProtected = /^(?:1|true|on)$/.test(tokens.attribute('sheet') ?? '');
    else if (section === 'mergeCells') {
      while (tokens.nextChild(2, 'mergeCell')) merged.push(mergedRange(tokens, merged.length));
    }
  }
  reader.settle();
  return {
    cells: reader.cells,
    areas: reader.areas,
    merged: new MergedAreas(merged),
    hiddenRows: hidden.bits,
    isProtected,
  };
}

function readRows(tokens: XmlTokenizer, reader: CellReader, hidden: HiddenRows): void {
  let row = 0;
  while (tokens.nextChild(2, 'row')) {
    row += 1;
    for (let index = 0; index < tokens.attributeCount; index += 1) {
      const name = tokens.attributeNames[index]!.text;
      if (name === 'r') row = rowNumber(tokens, index);
      else if (name === 'hidden' && /^(?:1|true|on)$/.test(tokens.attributeValue(index))) hidden.add(row);
    }
    if (row > MAX_ROW) throw unreadable('beyond-sheet', String(row));
    reader.readRow(row);
  }
}

function rowNumber(tokens: XmlTokenizer, index: number): number {
  const row = readWhole(tokens.bytes, tokens.attributeStarts[index]!, tokens.attributeEnds[index]!);
  if (row < 1 || row > MAX_ROW) throw unreadable('beyond-sheet', tokens.attributeValue(index));
  return row;
}

function mergedRange(tokens: XmlTokenizer, before: number): Range {
  if (before >= MAX_MERGED) {
    const limit = MAX_MERGED.toLocaleString('en-US');
    throw unreadable('too-large', both(`合并单元格超过 ${limit} 处`, `more than ${limit} merged areas`));
  }
  const { bytes, attributeStarts, attributeEnds } = tokens;
  const ref = tokens.attributeIndex('ref');
  const plain = ref < 0 ? null : readRange(bytes, attributeStarts[ref]!, attributeEnds[ref]!);
  if (plain) return plain;
  const written = tokens.attribute('ref') ?? '';
  const range = parseRange(written) ?? parseLines(written);
  if (!range) throw unreadable('beyond-sheet', written);
  return range;
}

/** The hidden rows as bits, since a filter can hide a million. */
class HiddenRows {
  bits: Uint8Array | null = null;

  add(row: number): void {
    this.bits ??= new Uint8Array((MAX_ROW >>> 3) + 1);
    this.bits[row >>> 3]! |= 1 << (row & 7);
  }
}
