import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { enterRoot, isMain, readXmlPart } from '../../../../src/hosts/xlsx/xml/xmlPart';
import type { XmlTokenizer } from '../../../../src/hosts/xlsx/xml/xmlTokenizer';
import { parseA1 } from '../../../../src/sheet/address';

/** A column's or row's own size in pixels and style; 0 pixels where it is hidden. */
export interface Line {
  readonly pixels?: number;
  readonly style?: number;
  readonly hidden: boolean;
}

/** How a sheet looks, apart from what its cells hold. Rows and columns count from 1. */
export interface SheetLook {
  readonly columns: readonly (Line & { readonly from: number; readonly to: number })[];
  readonly rows: ReadonlyMap<number, Line>;
  /** The style of every stored cell, empty ones included. */
  readonly cells: readonly (readonly [row: number, column: number, style: number])[];
  readonly defaultColumn: number;
  readonly defaultRow: number;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Pixels of a column width, which counts digits 7 pixels wide. */
const columnPixels = (width: number) => Math.trunc((256 * width + Math.trunc(128 / 7)) / 256) * 7;
/** Pixels of a row height in points. */
const rowPixels = (points: number) => Math.round((points * 4) / 3);

export function readSheetLook(archive: Archive, part: string): SheetLook {
  return readXmlPart(archive, part, (tokens) => {
    enterRoot(tokens, 'worksheet', part);
    const look = {
      columns: [] as (Line & { from: number; to: number })[],
      rows: new Map<number, Line>(),
      cells: [] as (readonly [number, number, number])[],
      defaultColumn: columnPixels(9),
      defaultRow: rowPixels(14.25),
      gridlines: true,
      frozenRows: 0,
      frozenColumns: 0,
    };
    while (tokens.nextChild(1)) {
      if (!isMain(tokens)) continue;
      switch (tokens.name.local) {
        case 'sheetViews':
          readView(tokens, look);
          break;
        case 'sheetFormatPr': {
          const width = tokens.attribute('defaultColWidth');
          const height = tokens.attribute('defaultRowHeight');
          if (width !== null) look.defaultColumn = columnPixels(Number(width));
          if (height !== null) look.defaultRow = rowPixels(Number(height));
          break;
        }
        case 'cols':
          while (tokens.nextChild(2, 'col')) look.columns.push(column(tokens));
          break;
        case 'sheetData':
          readRows(tokens, look.rows, look.cells);
      }
    }
    return look;
  });
}

function readView(
  tokens: XmlTokenizer,
  look: { gridlines: boolean; frozenRows: number; frozenColumns: number },
): void {
  if (!tokens.nextChild(2, 'sheetView')) return;
  look.gridlines = !/^(?:0|false)$/.test(tokens.attribute('showGridLines') ?? '');
  if (!tokens.nextChild(3, 'pane') || !/frozen/i.test(tokens.attribute('state') ?? '')) return;
  look.frozenRows = Number(tokens.attribute('ySplit') ?? 0);
  look.frozenColumns = Number(tokens.attribute('xSplit') ?? 0);
}

function column(tokens: XmlTokenizer): Line & { from: number; to: number } {
  const width = tokens.attribute('width');
  const style = tokens.attribute('style');
  return {
    from: Number(tokens.attribute('min')),
    to: Number(tokens.attribute('max')),
    hidden: isTrue(tokens.attribute('hidden')),
    ...(width !== null && { pixels: columnPixels(Number(width)) }),
    ...(style !== null && { style: Number(style) }),
  };
}

function readRows(
  tokens: XmlTokenizer,
  rows: Map<number, Line>,
  cells: (readonly [number, number, number])[],
): void {
  let row = 0;
  while (tokens.nextChild(2, 'row')) {
    row = Number(tokens.attribute('r') ?? row + 1);
    const height = tokens.attribute('ht');
    const hasStyle = isTrue(tokens.attribute('customFormat'));
    rows.set(row, {
      hidden: isTrue(tokens.attribute('hidden')),
      ...(height !== null && { pixels: rowPixels(Number(height)) }),
      ...(hasStyle && { style: Number(tokens.attribute('s') ?? 0) }),
    });
    let at = 0;
    while (tokens.nextChild(3, 'c')) {
      at = parseA1(tokens.attribute('r') ?? '')?.column ?? at + 1;
      cells.push([row, at, Number(tokens.attribute('s') ?? 0)]);
    }
  }
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
