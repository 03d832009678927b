import { assessSheets } from '../../../../src/assessment/assess';
import * as tokens from '../../../../src/hosts/xlsx/formula/tokens';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import { columnName } from '../../../../src/sheet/address';
import { workbookOf } from '../workbookOf';

jest.mock('../../../../src/hosts/xlsx/formula/tokens', () => {
  const { tokensOf } = jest.requireActual<typeof tokens>('../../../../src/hosts/xlsx/formula/tokens');
  return { tokensOf: jest.fn(tokensOf) };
});

const tokensOf = jest.mocked(tokens.tokensOf);
afterEach(() => tokensOf.mockClear());

const ROWS = 200;
const COLUMNS = 10;
/** Some 1,000 characters: a crafted file makes thousands of cells share longer ones. */
const LONG = Array.from({ length: 200 }, (_, index) => `A${index + 1}`).join('+');

/** A sheet of two thousand cells that share one long formula, all below headings of a form. */
function crafted(): Uint8Array {
  const headings = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  const text = (column: number, row: number, value: string) =>
    `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 3;
    const cells = Array.from({ length: COLUMNS }, (_each, at) => {
      const shared =
        index === 0 && at === 0
          ? `<f t="shared" si="0" ref="A3:J${ROWS + 2}">${LONG}</f>`
          : '<f t="shared" si="0"/>';
      return `<c r="${columnName(at + 1)}${row}">${shared}<v>1</v></c>`;
    });
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const title = `<row r="1">${text(1, 1, '项目支出绩效自评表')}</row>`;
  const heads = `<row r="2">${headings.map((each, index) => text(index + 1, 2, each)).join('')}</row>`;
  return workbookOf({ sheets: [{ name: '自评表', data: title + heads + rows.join('') }] });
}

test('a long formula that thousands of cells share is taken apart once, however many are looked at', async () => {
  const [sheet] = await openWorkbook(crafted()).readSheets('all');
  assessSheets([sheet!]);
  expect(tokensOf.mock.calls.length).toBeLessThanOrEqual(1);
  expect(sheet!.grid.cell(4, 2)!.formula).toBe(
    `=${LONG.replace(/A(\d+)/g, (_, row) => `B${Number(row) + 1}`)}`,
  );
  expect(tokensOf).toHaveBeenCalledTimes(1);
});

test('a cell whose formula nobody asks for costs nothing', async () => {
  const [sheet] = await openWorkbook(crafted()).readSheets('all');
  const { grid } = sheet!;
  for (const row of grid.rows)
    for (const column of grid.columns(row)) expect(grid.cell(row, column)!.text).not.toBe('');
  expect(tokensOf).not.toHaveBeenCalled();
});
