/** What a workbook's file is called; a page that shows one (Doc.aspx) is called otherwise. */
const WORKBOOK = /[^\\/]+\.(?:xls[xmb]?|xlt[xm]?|ett?|f?ods|xml|csv)$/i;

/**
 * Returns the name of a workbook’s file from its path or address, without folder: `D:\自评\武汉市.xlsx`,
 * `https://…/%E6%AD%A6%E6%B1%89.xlsx?web=1`. Null where no file is named, as for a new workbook.
 */
export function fileNameOf(place: string): string | null {
  const path = /^https?:/i.test(place) ? decoded(place.replace(/[?#].*$/, '')) : place;
  return WORKBOOK.exec(path)?.[0] ?? null;
}

/** As written where a `%` stands for itself. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
