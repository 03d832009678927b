import { inferMerged } from '../../../src/hosts/excel/inferMerged';
import { parseA1, rangeToA1 } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import { Cells } from '../../../src/sheet/cells';

function inferred(cells: Readonly<Record<string, CellValue>>): string[] {
  const grid = new Cells(
    Object.entries(cells).map(([address, value]) => [
      parseA1(address)!,
      { value, text: String(value), formula: null, format: 'General', calculated: true },
    ]),
  );
  return inferMerged(grid).map(rangeToA1).sort();
}

test('a label stands for the blanks under it, as far as rows begin with them', () => {
  expect(
    inferred({
      ...{ A1: '产出指标', B1: '数量指标', C1: '培训人次', D1: '≥15家' },
      ...{ C2: '印发份数', D2: '≥200份' },
      ...{ B3: '质量指标', C3: '合格率', D3: '≥95%' },
      ...{ A4: '效益指标', B4: '社会效益', C4: '影响', D4: '提高' },
    }),
  ).toEqual(['A1:A3', 'B1:B2']);
});

test('a field left empty beside or under other fields belongs to none of them', () => {
  expect(
    inferred({
      ...{ A1: '数量指标', B1: '≥15家', D1: 4, F1: '资金到位晚' },
      ...{ A2: '质量指标', B2: '提高', D2: 4 },
    }),
  ).toEqual([]);
});

test('a blank row ends what stands above it', () => {
  expect(inferred({ A1: '说明', B1: 'x', B3: 'y' })).toEqual([]);
});

test('numbers are no labels', () => {
  expect(inferred({ A1: 1, B1: 'x', B2: 'y' })).toEqual([]);
});

test('in a heading of two rows a label spans the headings below it', () => {
  expect(
    inferred({
      ...{ A1: '三级指标', B1: '年度指标值', E1: '实际完成值', F1: '分值' },
      ...{ B2: '指标性质', C2: '指标值', D2: '度量单位' },
    }),
  ).toEqual(['A1:A2', 'B1:D1']);
});
