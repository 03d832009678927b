import { filesOfDrop, filesOfInput } from '../../src/page/batch/filesOf';

const file = (name: string, below = ''): File =>
  Object.defineProperty(new File([], name), 'webkitRelativePath', { value: below });

test('files that were chosen are taken whatever they are called, lock files of Excel are not', () => {
  const names = filesOfInput([file('a.xlsx'), file('b.doc'), file('~$a.xlsx')]).map(({ name }) => name);
  expect(names).toEqual(['a.xlsx', 'b.doc']);
});

test('of a folder its spreadsheets are taken, with their place in it', () => {
  const files = [file('a.xlsx', '报送/甲/a.xlsx'), file('b.doc', '报送/b.doc'), file('c.ET', '报送/c.ET')];
  expect(filesOfInput(files).map(({ name }) => name)).toEqual(['报送/甲/a.xlsx', '报送/c.ET']);
});

interface Entry {
  readonly isFile: boolean;
  readonly fullPath: string;
}

const entryOfFile = (fullPath: string): Entry =>
  ({ isFile: true, fullPath, file: (take: (file: File) => void) => take(file(fullPath)) }) as Entry;

function entryOfFolder(fullPath: string, parts: readonly Entry[][]): Entry {
  const left = [...parts, []];
  const readEntries = (take: (entries: Entry[]) => void) => take(left.shift()!);
  return { isFile: false, fullPath, createReader: () => ({ readEntries }) } as Entry;
}

const item = (entry: Entry) =>
  ({ kind: 'file', webkitGetAsEntry: () => entry }) as unknown as DataTransferItem;

test('folders that are dropped are gone through to the end, however deep and in however many parts', async () => {
  const inner = entryOfFolder('/报送/甲', [
    [entryOfFile('/报送/甲/a.xlsx')],
    [entryOfFile('/报送/甲/b.xls')],
  ]);
  const outer = entryOfFolder('/报送', [[inner, entryOfFile('/报送/说明.txt')]]);
  const found = await filesOfDrop([item(outer), item(entryOfFile('/单独.txt'))]);
  expect(found.map(({ name }) => name)).toEqual(['报送/甲/a.xlsx', '报送/甲/b.xls', '单独.txt']);
});
