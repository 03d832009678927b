import { zh } from '../../src/locales/zh';

describe('values are set into Chinese as a typesetter would', () => {
  test.each([
    ['48.5 万元', '全年执行数为 48.5 万元超过预算数。'],
    ['50', '全年执行数为 50 超过预算数。'],
    ['≥59次', '全年执行数为 ≥59次超过预算数。'],
    ['≧59次', '全年执行数为 ≧59次超过预算数。'],
    ['86.34%', '全年执行数为 86.34% 超过预算数。'],
    ['“优”', '全年执行数为“优”超过预算数。'],
    ['达成', '全年执行数为达成超过预算数。'],
    ['≥90(%)', '全年执行数为 ≥90(%) 超过预算数。'],
    ['≥90（%）', '全年执行数为 ≥90（%）超过预算数。'],
    ['Excel', '全年执行数为 Excel 超过预算数。'],
    ['', '全年执行数为超过预算数。'],
  ])('%s', (value, sentence) => {
    expect(zh`全年执行数为 ${value} 超过预算数。`).toBe(sentence);
    expect(zh`全年执行数为${value}超过预算数。`).toBe(sentence);
  });

  test('beside punctuation there is no space, beside another value there is one where it was left', () => {
    expect(zh`共 ${'8'} ，其中 ${'3'}：${'4'} ${'5'}`).toBe('共 8，其中 3：4 5');
  });

  test('spaces inside a value are its own', () => {
    expect(zh`“${'张 三'}”的得分`).toBe('“张 三”的得分');
  });
});
