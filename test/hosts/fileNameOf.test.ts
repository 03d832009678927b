import { fileNameOf } from '../../src/hosts/fileNameOf';

test.each([
  ['D:\\自评\\武汉市自评表.xlsx', '武汉市自评表.xlsx'],
  ['/home/a/武汉市 自评表（2023）.XLSM', '武汉市 自评表（2023）.XLSM'],
  ['自评表.et', '自评表.et'],
  ['武汉市.fods', '武汉市.fods'],
  ['100%完成.xlsx', '100%完成.xlsx'],
  ['https://example.sharepoint.com/sites/a/%E6%AD%A6%E6%B1%89%E5%B8%82.xlsx?web=1#here', '武汉市.xlsx'],
  ['https://example.sharepoint.com/100%/a.xlsx', 'a.xlsx'],
  ['https://example.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=1', null],
  ['', null],
  ['工作簿1', null],
])('%s is a workbook called %s', (place, name) => {
  expect(fileNameOf(place)).toBe(name);
});
