import type { IStyleData } from '@univerjs/core';
import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import type { WorkbookContent } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { relationshipsOf } from '../../../../src/hosts/xlsx/read/relationships';
import { OFFICE_THEME } from './colour';
import { readSheetLook } from './readSheetLook';
import type { SheetLook } from './readSheetLook';
import { readStyles } from './readStyles';
import { readTheme } from './readTheme';

/** How a workbook looks: its cell styles, and sheet by sheet (by id) its sizes and styled cells. */
export interface Looks {
  readonly styles: readonly IStyleData[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/** Reads what the add-in has no use for, but people who look at a form have. */
export function readLooks(archive: Archive, { part, sheets }: WorkbookContent): Looks {
  const links = relationshipsOf(archive, part);
  const partOf = (kind: string) =>
    links.find((link) => link.kind === kind && archive.has(link.target))?.target;
  const theme = partOf('theme');
  const styles = partOf('styles');
  return {
    styles: styles ? readStyles(archive, styles, theme ? readTheme(archive, theme) : OFFICE_THEME) : [],
    sheets: new Map(sheets.map((sheet) => [sheet.id, readSheetLook(archive, sheet.part)])),
  };
}
