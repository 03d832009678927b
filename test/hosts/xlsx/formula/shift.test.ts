import { shiftFormula } from '../../../../src/hosts/xlsx/formula/shift';
import { tokensOf } from '../../../../src/hosts/xlsx/formula/tokens';

test.each([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(I14:I41)+J7', 1, 0, 'SUM(I15:I42)+J8'],
  ['SUM(A:A,$B:B,2:2,$3:4)', 1, 1, 'SUM(B:B,$B:C,3:3,$3:5)'],
  ['A1&"A1 ""B2"""', 1, 0, 'A2&"A1 ""B2"""'],
  ["'A1 表'!B2+自评表!B2+Sheet1!B2", 1, 0, "'A1 表'!B3+自评表!B3+Sheet1!B3"],
  ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
  ['得分1+_A1+A1.B2+XFE1', 1, 0, '得分1+_A1+A1.B2+XFE1'],
  ['Table1[[#This Row],[A1]]+[1]Sheet1!A1', 1, 0, 'Table1[[#This Row],[A1]]+[1]Sheet1!A2'],
  ['1.5E3+2%+#REF!+TRUE', 1, 1, '1.5E3+2%+#REF!+TRUE'],
  ['A1+B2', -1, 0, '#REF!+B1'],
  ['XFD1048576', 1, 0, '#REF!'],
  ['A1:B2', 0, 0, 'A1:B2'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
  expect(
    tokensOf(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});
