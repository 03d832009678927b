import { isOfTheYear, isOfWholeTime } from '../../../src/form/goalTables/goalColumns';
import { readForms } from '../../../src/form/reading/readForms';
import { toA1 } from '../../../src/sheet/address';
import { goalSheet } from '../drawnGoals';
import type { Drawn } from '../sheetOf';

test.each<[text: string, ofTheYear: boolean, ofWholeTime: boolean]>([
  ['年度目标', true, false],
  ['年 度目标', true, false],
  ['当年指标值', true, false],
  ['2024年指标值', true, false],
  ['２０２４年指标值', true, false],
  ['年度总体目标', true, false],
  ['中期目标', false, true],
  ['中长期目标', false, true],
  ['实施期目标', false, true],
  ['实施周期指标值', false, true],
  ['三年规划目标', false, true],
  ['总体目标', false, true],
  // Of both, and of neither, nothing tells.
  ['中期年度目标', false, false],
  ['指标值', false, false],
  ['截至2024年指标值', false, false],
])('%s: of the year %p, of the whole time %p', (text, ofTheYear, ofWholeTime) => {
  expect([isOfTheYear(text), isOfWholeTime(text)]).toEqual([ofTheYear, ofWholeTime]);
});

/** `产出指标 数量指标 修复册数 ≥240册 E5`, or null where nothing tells which targets are the year's. */
function first(rows: readonly string[], drawn?: Drawn): string | null {
  const [goals] = readForms(
    goalSheet({ rows: ['项目绩效目标表', '项目名称|甲', ...rows], ...(drawn && { drawn }) }),
  ).goalTables;
  if (!goals) return null;
  const { level1, level2, name, target } = goals.indicators[0]!;
  return [level1, level2, name, target.text, toA1(target.entry!.at)].filter(Boolean).join(' ');
}

describe('targets of the year and of the whole time', () => {
  test.each<[what: string, rows: readonly string[], expected: string | null]>([
    [
      'in one row of headings',
      ['一级指标|二级指标|三级指标|中期指标值|年度指标值', '产出指标|数量指标|修复册数|≥800册|≥240册'],
      '产出指标 数量指标 修复册数 ≥240册 E4',
    ],
    [
      'the year’s first',
      ['一级指标|二级指标|三级指标|年度指标值|中期指标值', '产出指标|数量指标|修复册数|≥240册|≥800册'],
      '产出指标 数量指标 修复册数 ≥240册 D4',
    ],
    [
      'by the number of the year',
      ['一级指标|二级指标|三级指标|指标值|2024年指标值', '产出指标|数量指标|修复册数|≥800册|≥240册'],
      '产出指标 数量指标 修复册数 ≥240册 E4',
    ],
    [
      'two of which nothing tells',
      ['一级指标|二级指标|三级指标|指标值|目标值', '产出指标|数量指标|修复册数|≥800册|≥240册'],
      null,
    ],
    [
      'two that both say so',
      ['一级指标|二级指标|三级指标|年度指标值|当年指标值', '产出指标|数量指标|修复册数|≥800册|≥240册'],
      null,
    ],
    [
      'a weaker word beside the target is none',
      ['一级指标|二级指标|三级指标|指标值|标准值', '产出指标|数量指标|修复册数|≥240册|≥200册'],
      '产出指标 数量指标 修复册数 ≥240册 D4',
    ],
  ])('%s', (_, rows, expected) => {
    expect(first(rows)).toBe(expected);
  });

  test.each<[what: string, parts: string, expected: string | null]>([
    ['below one heading', '|||中期|年度', '产出指标 数量指标 修复册数 ≥240册 E5'],
    ['by the number of the year', '|||实施周期|2024年', '产出指标 数量指标 修复册数 ≥240册 E5'],
    ['the year’s first', '|||年度|中期', '产出指标 数量指标 修复册数 ≥800册 D5'],
    ['of which none is the year’s', '|||中期|长期', null],
    ['of which both are', '|||年度|当年', null],
  ])('two terms %s', (_, parts, expected) => {
    const rows = ['一级指标|二级指标|三级指标|指标值|', parts, '产出指标|数量指标|修复册数|≥800册|≥240册'];
    const merged = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3'];
    expect(first(rows, { merged })).toBe(expected);
  });

  const GROUPS = '一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值';
  const LINE = '产出指标|数量指标|修复册数|≥800册|质量指标|合格率|≥95%';

  test.each<[what: string, banner: string, expected: string | null]>([
    ['the year on the right', '|中期目标|||年度目标', '产出指标 质量指标 合格率 ≥95% G5'],
    ['the year on the left', '|年度目标|||中期目标', '产出指标 数量指标 修复册数 ≥800册 D5'],
    ['the left one is the whole time’s', '|中期目标|||目标', '产出指标 质量指标 合格率 ≥95% G5'],
    ['the right one is', '|目标|||中期目标', '产出指标 数量指标 修复册数 ≥800册 D5'],
    ['nothing tells', '|目标|||目标', null],
    ['both are the year’s', '|年度目标|||年度目标', null],
    ['both are the whole time’s', '|中期目标|||长期目标', null],
  ])('beside one another, each with names of its own: %s', (_, banner, expected) => {
    expect(first([banner, GROUPS, LINE])).toBe(expected);
  });

  test('where each group has all its levels', () => {
    const headings = '一级指标|二级指标|三级指标|指标值|一级指标|二级指标|三级指标|指标值';
    const line = '产出指标|数量指标|修复册数|≥800册|效益指标|社会效益|增收|≥5%';
    expect(first(['|中期目标||||年度目标', headings, line])).toBe('效益指标 社会效益 增收 ≥5% H5');
  });

  test('a banner further up counts where nothing nearer speaks of goals', () => {
    expect(first(['|中期目标|||年度目标', '|三年|||一年', GROUPS, LINE])).toBe(
      '产出指标 质量指标 合格率 ≥95% G6',
    );
    const far = Array.from({ length: 9 }, () => '|三年|||一年');
    expect(first(['|中期目标|||年度目标', ...far, GROUPS, LINE])).toBeNull();
  });
});
