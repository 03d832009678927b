import type { Content } from '../../src/revision/revision';
import { contentText } from '../../src/report/contentText';

describe('what a cell holds, in short', () => {
  it.each<[Content, string]>([
    [{ value: 9.609999999999999, formula: null }, '9.61'],
    [{ value: 10, formula: '=SUM(H13:H20)' }, '=SUM(H13:H20)'],
    [{ value: '【待补充】', formula: null }, '【待补充】'],
    [{ value: null, formula: null }, ''],
    [{ value: true, formula: null }, 'TRUE'],
    [{ value: false, formula: null }, 'FALSE'],
    [{ value: { error: '#DIV/0!' }, formula: null }, '#DIV/0!'],
  ])('%j', (content, text) => {
    expect(contentText(content)).toBe(text);
  });

  it('shows as many decimals as it is asked for', () => {
    expect(contentText({ value: 85.7, formula: null }, 2)).toBe('85.70');
  });
});
