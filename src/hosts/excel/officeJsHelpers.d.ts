/**
 * The two things that ziping uses of office-js-helpers. Its own types refer to a version of Office's
 * that is years old and would stand beside the current ones.
 */
declare module '@microsoft/office-js-helpers' {
  export const ExcelUtilities: {
    /**
     * The sheet of that name, made where there is none.
     * @param clearOnly true to empty one that is there, false to make it anew
     */
    forceCreateSheet(
      workbook: Excel.Workbook,
      sheetName: string,
      clearOnly?: boolean,
    ): Promise<Excel.Worksheet>;
  };

  export enum StorageType {
    LocalStorage,
    SessionStorage,
    InMemoryStorage,
  }

  /** Values under keys, all below one name of the browser's storage. */
  export class Storage<T> {
    constructor(container: string, type?: StorageType);
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
