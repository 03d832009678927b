import { unzipSync } from 'fflate';
import { zipped } from '../../src/page/batch/zipped';

const names = (...given: string[]) =>
  Object.keys(unzipSync(zipped(given.map((name) => ({ name, bytes: Uint8Array.of(1) })))));

test.each([
  ['报送/甲/自评表.xlsx', '报送/甲/自评表.xlsx'],
  ['../../x.xlsx', '_/_/x.xlsx'],
  ['/etc/x.xlsx', 'etc/x.xlsx'],
  ['..\\..\\x.xlsx', '.._.._x.xlsx'],
  ['C:\\x.xlsx', 'C__x.xlsx'],
  ['<img src=x onerror=alert(1)>.xlsx', '_img src=x onerror=alert(1)_.xlsx'],
  ['\u202exslx.exe.xlsx', 'xslx.exe.xlsx'],
  ['a\nb.xlsx', 'a b.xlsx'],
  ['甲. /x.xlsx', '甲_/x.xlsx'],
])('%j stays where the archive is unpacked, as %j', (name, safe) => {
  expect(names(name)).toEqual([safe]);
});

test('two files never become one', () => {
  expect(names('a:b.xlsx', 'a*b.xlsx', '报送/a?b.xlsx', '报送/a|b.xlsx')).toHaveLength(4);
});
