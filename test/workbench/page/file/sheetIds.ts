/** The id under which the page shows a sheet of a file: Excel's ids are GUIDs that no sheet is named like. */
export function shownId(fileId: string): string {
  return `{${fileId.replaceAll(/\W/g, '').padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
