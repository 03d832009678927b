import { isSpreadsheetName } from '../../hosts/spreadsheetName';

/** A file that the user gave, with its path below the folder that was given. */
export interface Given {
  /** Its path, `报送/甲单位/自评表.xlsx`; for a single file its name. */
  readonly name: string;
  readonly file: File;
}

/**
 * True for files to check: all that are given by themselves, and spreadsheets in folders but for Excel's lock files.
 */
function isWanted(name: string, isAlone: boolean): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return !base.startsWith('~$') && !base.startsWith('._') && (isAlone || isSpreadsheetName(base));
}

/** Returns the files of an input; of a folder, the spreadsheets. */
export function filesOfInput(files: Iterable<File>): Given[] {
  return [...files].flatMap((file) => {
    const { webkitRelativePath } = file;
    const name = webkitRelativePath || file.name;
    return isWanted(name, webkitRelativePath === '') ? [{ name, file }] : [];
  });
}

/** Returns what was dropped: files, and the spreadsheets in folders and their subfolders. */
export async function filesOfDrop(items: Iterable<DataTransferItem>): Promise<Given[]> {
  // The browser empties the list after the drop event, so all entries are taken at once.
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
  // A folder is read in parts, until an empty one comes.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return found;
    for (const each of part) found.push(...(await below(each, false)));
  }
}
