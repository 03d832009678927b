import { UNKNOWN, evaluateFormula } from '../../../../src/hosts/xlsx/formula/evaluateFormula';
import type { Outcome } from '../../../../src/hosts/xlsx/formula/evaluateFormula';
import { parseFormula } from '../../../../src/hosts/xlsx/formula/parseFormula';
import { Decimal } from '../../../../src/notation/decimal';
import { isCellError } from '../../../../src/sheet/cell';
import { toA1 } from '../../../../src/sheet/address';

const CELLS: Readonly<Record<string, Outcome>> = {
  A1: new Decimal('9.61'),
  A2: new Decimal('0.1'),
  A3: new Decimal('0.2'),
  B1: '优',
  B2: '4.5',
  B3: true,
  C1: UNKNOWN,
  C2: { error: '#N/A' },
};

function calculate(formula: string): string | boolean | null {
  const expression = parseFormula(formula);
  if (!expression) return 'not understood';
  const value = evaluateFormula(expression, function* (sheet, { top, bottom, left, right }) {
    if (sheet !== null) yield sheet === '别的' ? new Decimal(7) : UNKNOWN;
    else {
      for (let row = top; row <= Math.min(bottom, 5); row += 1) {
        for (let column = left; column <= Math.min(right, 5); column += 1)
          yield CELLS[toA1({ row, column })] ?? null;
      }
    }
  });
  if (value === UNKNOWN) return 'unknown';
  if (Decimal.isDecimal(value)) return value.toString();
  return isCellError(value) ? value.error : value;
}

test.each<readonly [string, string | boolean | null]>([
  ['=SUM(A1:A3)+1', '10.91'],
  ['A2+A3', '0.3'],
  ['A2+A3=0.3', true],
  ['SUM(A1:B3)', '9.91'],
  ['SUM(A1,B2,2)', '11.61'],
  ['SUM(A:A)', '9.91'],
  ['SUM(1:1)', 'unknown'],
  ['-A1*2+(1-3)/4', '-19.72'],
  ['42.68/90*5', '2.371111111111111111111111111111111111111'],
  ['ROUND(42.68/90*5,2)', '2.37'],
  ['ROUND(2.675,2)', '2.68'],
  ['ROUND(-2.675,2)', '-2.68'],
  ['ROUND(1234.5,-2)', '1200'],
  ['ROUNDDOWN(9.619,2)', '9.61'],
  ['ROUNDUP(9.611,2)', '9.62'],
  ['MIN(A1:A3,B2)', '0.1'],
  ['MAX(A1:A3)', '9.61'],
  ['MAX(B1:B1)', '0'],
  ['50%*A1', '4.805'],
  ['IF(A1>=9,"优",IF(A1>=8,"良","差"))', '优'],
  ['IF(A1<9,1)', false],
  ['IF(B1="优",1,2)', '1'],
  ['IF(D1="",1,2)', '1'],
  ['IF(D1=0,1,2)', '1'],
  ['B2*2', '9'],
  ['D4', null],
  ['D4+1', '1'],
  ['B3+1', '2'],
  ["'别的'!A1*2", '14'],
  ['别的!A1', '7'],
  ['没有!A1', 'unknown'],
  ['B1+1', '#VALUE!'],
  ['""+1', '#VALUE!'],
  ['"3月1日"+1', 'unknown'],
  ['"TRUE"+1', 'unknown'],
  ['1/D4', '#DIV/0!'],
  ['A1/(A2-0.1)', '#DIV/0!'],
  ['ROUND(1/0,2)', '#DIV/0!'],
  ['C2+1', '#N/A'],
  ['SUM(A1:C2)', 'unknown'],
  ['SUM(C2:D3)', '#N/A'],
  ['C2=1', '#N/A'],
  ['IF(C2,1,2)', '#N/A'],
  ['IF(TRUE=FALSE,C2,2)', 'not understood'],
  ['IF(1=1,2,C2)', '2'],
  ['IFERROR(1/0,5)', '5'],
  ['IFERROR(4/2,5)', '2'],
  ['IFERROR(C1,5)', 'unknown'],
  ['IFERROR(1/0,1/0)', '#DIV/0!'],
  ['#REF!+1', '#REF!'],
  ['C1+1', 'unknown'],
  ['A1:A3+1', 'unknown'],
  ['VLOOKUP(A1,A1:B3,2)', 'unknown'],
  ['2^3', 'not understood'],
  ['SUM(得分)', 'not understood'],
  ['SUM(A1', 'not understood'],
  ['Sheet1:Sheet3!A1', 'not understood'],
  ['', 'not understood'],
  ['A2+'.repeat(2_700) + '1', '271'],
  ['1-1-1', '-1'],
  ['8/4/2', '1'],
  ['1<2=TRUE()', 'unknown'],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, '1'],
  [`${'('.repeat(2_000)}1${')'.repeat(2_000)}`, 'not understood'],
  ['-'.repeat(8_000) + '1', 'not understood'],
  ['1' + '%'.repeat(8_000), 'not understood'],
])('%s is %s', (formula, result) => {
  expect(calculate(formula)).toBe(result);
});
