import { OLD_FORMATS } from './oldFormats';
import { XLSX_ENDINGS } from './spreadsheetName';

/** Excel opens .csv as well. */
const ENDINGS = [...XLSX_ENDINGS, ...OLD_FORMATS.flatMap(({ endings }) => endings), 'csv'];
/** A name with the ending of a workbook. The address of a page that shows a workbook ends otherwise (Doc.aspx). */
const WORKBOOK = new RegExp(`[^\\\\/]+\\.(?:${ENDINGS.join('|')})$`, 'i');

/**
 * Returns the name of a workbook’s file from its path or address, without folder: `D:\自评\武汉市.xlsx`,
 * `https://…/%E6%AD%A6%E6%B1%89.xlsx?web=1`. Null where no file is named, as for a new workbook.
 */
export function fileNameOf(place: string): string | null {
  const path = /^https?:/i.test(place) ? decoded(place.replace(/[?#].*$/, '')) : place;
  return WORKBOOK.exec(path)?.[0] ?? null;
}

/** Decodes an address; returns it as it is if it holds a `%` that encodes nothing. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
