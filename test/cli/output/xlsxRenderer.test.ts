import { linkBetween } from '../../../src/cli/output/xlsxRenderer';

test.each([
  ['汇总.xlsx', '报送/甲.xlsx', '报送/甲.xlsx'],
  ['out/汇总.xlsx', '报送/甲.xlsx', '../报送/甲.xlsx'],
  ['out/汇总.xlsx', 'out/乙 1#.xlsx', '乙%201%23.xlsx'],
  ['汇总.xlsx', '100%.xlsx', '100%25.xlsx'],
  // A colon in a file name is no protocol.
  ['汇总.xlsx', 'http:x/甲.xlsx', './http:x/甲.xlsx'],
])('from %s the file %s is found at %s', (from, to, link) => {
  expect(linkBetween(from, to)).toBe(link);
});
