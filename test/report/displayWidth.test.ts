import { displayWidth } from '../../src/report/displayWidth';

describe('the columns that a text takes in a terminal', () => {
  it.each([
    ['', 0],
    ['H13', 3],
    ['总分', 4],
    ['总分 91.00', 10],
    ['“优”', 4],
    ['42.68 ÷ 90 → 2.37', 17],
    ['（万元）', 8],
    ['ａ１', 4],
    ['e\u0301', 1],
    ['\u{20BB7}野家', 6],
    ['\u200b', 0],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
