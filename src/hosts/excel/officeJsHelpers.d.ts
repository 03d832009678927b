/**
 * Types of the two members of office-js-helpers that ziping uses. The package's own types bring years-old types of
 * Office along, which would conflict with the current ones.
 */
declare module '@microsoft/office-js-helpers' {
  export const ExcelUtilities: {
    /**
     * Returns the sheet of a name, and makes it if there is none.
     * @param clearOnly true to empty a sheet that exists, false to replace it
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

  /** Values by key, all under one name of the browser's storage. */
  export class Storage<T> {
    constructor(container: string, type?: StorageType);
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
