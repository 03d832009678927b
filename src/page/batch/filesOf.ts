import { isSpreadsheetName } from '../../hosts/spreadsheetName';

/** A file that somebody gave, with its place below the folder that was given. */
export interface Given {
  /** `报送/甲单位/自评表.xlsx`; of a single file its name. */
  readonly name: string;
  readonly file: File;
}

/** Whatever is given by itself is looked at in any case. Excel keeps a lock file beside a workbook that is open; nobody means it. */
function isWanted(name: string, isAlone: boolean): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return !base.startsWith('~$') && !base.startsWith('._') && (isAlone || isSpreadsheetName(base));
}

/** The files of an input, of a folder those that are spreadsheets. */
export function filesOfInput(files: Iterable<File>): Given[] {
  return [...files].flatMap((file) => {
    const { webkitRelativePath } = file;
    const name = webkitRelativePath || file.name;
    return isWanted(name, webkitRelativePath === '') ? [{ name, file }] : [];
  });
}

/** What was dropped: files, and the spreadsheets in folders however deep. */
export async function filesOfDrop(items: Iterable<DataTransferItem>): Promise<Given[]> {
  // The list is empty once the drop has been handled, so that all entries are asked for at once.
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const all = await Promise.all(entries.map((entry) => below(entry, true)));
  return all.flat();
}

async function below(entry: FileSystemEntry, isAlone: boolean): Promise<Given[]> {
  if (entry.isFile) {
    const name = entry.fullPath.replace(/^\//, '');
    if (!isWanted(name, isAlone)) return [];
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file ? [{ name, file }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Given[] = [];
  // A folder is given in parts, until an empty one.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return found;
    for (const each of part) found.push(...(await below(each, false)));
  }
}
