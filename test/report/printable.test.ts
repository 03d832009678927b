import { printable } from '../../src/report/printable';

describe('nothing in a workbook or a file name reaches the terminal but text', () => {
  it.each([
    ['项目\n名称', '项目 名称'],
    ['\u001b[31m红\u001b[0m', '[31m红 [0m'],
    ['\u001b]0;title\u0007x', ']0;title x'],
    ['a\u009b2Jb', 'a 2Jb'],
    ['\u202etxt.xlsx', 'txt.xlsx'],
    ['  留白  两端  ', '留白 两端'],
    ['普通', '普通'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
