import { normalise } from '../../src/notation/normalise';

test.each([
  ['plain text stays', '≥90%完成', '≥90%完成'],
  ['full-width digits, letters and punctuation', '＝１００％，ＡＢ（ｃ）', '=100%,AB(c)'],
  ['blanks and line breaks go', ' 不少于 3 次\n', '不少于3次'],
  ['an ideographic space goes', '满意　度', '满意度'],
  ['a blank between digits stays, as one', '1  234　567', '1 234 567'],
  ['a blank after a comma between digits stays: two numbers', '15, 20', '15, 20'],
  ['invisible characters go', '\u200b90\ufeff%', '90%'],
  ['comparators have many looks', '≧≦═⩾⩽', '≥≤=≥≤'],
  ['≮ is not less, ≯ is not greater', '≮1≯2', '≥1≤2'],
  ['dashes are one sign', '－—–−', '----'],
  ['wave dashes are one sign', '～〜∼', '~~~'],
  ['brackets are round', '［万元］【亩】〔次〕', '(万元)(亩)(次)'],
  ['compatibility units', '㎡㎞', 'm2km'],
  ['an enumerator is no digit', '①15家', '①15家'],
  ['a Roman numeral is no row of letters', 'Ⅲ类', 'Ⅲ类'],
  ['a superscript is no digit', '10⁴m²', '10⁴m²'],
  ['a lone surrogate stays', '\ud800%', '\ud800%'],
])('%s', (_, text, plain) => {
  expect(normalise(text)).toBe(plain);
});

test('normalising twice changes nothing more', () => {
  for (const text of ['＝１００％', '1  234', '①15家', '［万元］']) {
    expect(normalise(normalise(text))).toBe(normalise(text));
  }
});
