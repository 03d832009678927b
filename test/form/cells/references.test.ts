import { References } from '../../../src/form/cells/references';
import type { Cell } from '../../../src/sheet/cell';
import { parseA1 } from '../../../src/sheet/address';
import { sheetOf } from '../sheetOf';

function elsewhere(
  formulas: Readonly<Record<string, string>>,
  cell: string,
  sheet = '自评表',
  isStale = false,
) {
  const cells = Object.fromEntries(
    Object.entries(formulas).map(([a1, formula]): [string, Partial<Cell>] => [a1, { formula, value: 98 }]),
  );
  const { row, column } = parseA1(cell)!;
  return new References(sheetOf([], { cells }).grid, sheet, isStale).elsewhere(row, column, formulas[cell]!);
}

describe('a result from another workbook', () => {
  test.each([
    '=[1]Sheet1!A1',
    "='[汇总.xlsx]表一'!$B$2",
    "='D:\\绩效\\[汇总 2023.xlsx]表一'!B2+1",
    '=SUM(A1:A3)+[2]合计!C3',
    "=VLOOKUP(A1,'[库.xlsx]Sheet1'!A:C,2,0)",
  ])('%s', (formula) => {
    expect(elsewhere({ G9: formula }, 'G9')).toBe('link');
  });

  test.each([
    '=SUM(G6:G8)',
    '=Sheet2!A1',
    '=SUM(表1[得分])',
    '="[1]Sheet1!A1"',
    '=表1[[#此行],[得分]]+Sheet2!A1',
  ])('not %s', (formula) => {
    expect(elsewhere({ G9: formula }, 'G9')).toBeUndefined();
  });
});

describe('a result made of itself', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['directly', { G9: '=G9+1' }],
    ['by way of another cell', { G9: '=H9', H9: '=G9' }],
    ['within a range', { G9: '=SUM(G6:G9)' }],
    ['far away', { G9: '=A1', A1: '=B1*2', B1: '=SUM(C1:C3)', C2: '=$G$9' }],
    ['by the name of the sheet', { G9: "='自评表'!G9" }],
    ['by its name without quotes', { G9: '=自评表!G9' }],
    ['in small letters', { G9: '=sum(g6:g9)' }],
    ['by a cell in a range further right', { G9: '=SUM(A1:H1)', H1: '=G9' }],
  ])('%s', (_, formulas) => {
    expect(elsewhere(formulas, 'G9')).toBe('cycle');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['the cells above', { G9: '=SUM(G6:G8)', G6: '=A6*2', G7: '=G6' }],
    ['the same address on another sheet', { G9: '=表二!G9' }],
    ['a cycle that it only refers to', { G9: '=A1', A1: '=B1', B1: '=A1' }],
    ['a function and a name that look like cells', { G9: '=LOG10(A1)+G9_上年' }],
    ['an address in a text', { G9: '=A1&"G9"' }],
    ['an address in a text with quotes in it', { G9: '=A1&"a""G9""b"' }],
    ['cells left and right of a range', { G9: '=SUM(C1:D1)', B1: '=G9', E1: '=G9' }],
    ['an address that is none', { G9: '=ZZZ1+G99999999' }],
    ['a cell that holds a number', { G9: '=A1+B1', B1: '=C1' }],
  ])('not from %s', (_, formulas) => {
    expect(elsewhere(formulas, 'G9')).toBeUndefined();
  });

  test('by the name of a sheet with an apostrophe in it', () => {
    expect(elsewhere({ G9: "='馆''表'!G9" }, 'G9', "馆'表")).toBe('cycle');
  });

  test('a chain of ten thousand cells ends', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`A${index + 1}`, `=A${index + 2}`]),
    );
    expect(elsewhere(chain, 'A1')).toBeUndefined();
  });
});

describe('a sheet that is calculated by hand and was changed since', () => {
  test('any result may be an old one', () => {
    expect(elsewhere({ G9: '=SUM(G6:G8)' }, 'G9', '自评表', true)).toBe('stale');
  });

  test('a result from another workbook is told as that', () => {
    expect(elsewhere({ G9: '=[1]Sheet1!A1' }, 'G9', '自评表', true)).toBe('link');
  });
});
