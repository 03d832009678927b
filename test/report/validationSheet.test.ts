import { assessSheets } from '../../src/assessment/assess';
import { readForms } from '../../src/form/readForms';
import { FLAG_COLOURS } from '../../src/hosts/flagColours';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { reportSheet } from '../../src/report/validationSheet';
import { Cells } from '../../src/sheet/cells';
import type { Locale } from '../../src/locales/localized';
import { openFixture } from '../form/openFixture';

const report = (file: string, locale: Locale) => reportSheet(assessSheets(openFixture(file)), locale);
const texts = ({ rows }: ReturnType<typeof report>) => rows.map((row) => row.map(({ value }) => value));

describe('the report of a validation as a worksheet', () => {
  it('says first whether the workbook may be sent', () => {
    const { name, rows } = report('beijing-2024.xlsx', 'zh-CN');
    expect(name).toBe('校验报告');
    expect(rows.slice(0, 2)).toEqual([
      [{ value: '绩效自评表校验报告', style: 'title' }],
      [{ value: '可以报送', style: 'verdict-ready' }],
    ]);
  });

  it('names every form with its result', () => {
    const rows = texts(report('shanghai-2023.xlsx', 'zh-CN'));
    expect(rows[1]).toEqual(['不可报送']);
    expect(rows[2]).toEqual(['错误 4 个，警告 5 个，提示 3 个。']);
    expect(rows[4]).toEqual(['工作表', '单元格', '结论', '项目', '总分和等级（规则）']);
    expect(rows[6]!.slice(0, 4)).toEqual(['运行保障', 'A1:H19', '不可报送', '科普场馆运行保障经费']);
    expect(rows[6]![4]).toMatch(/^88\.26 → 86\.63（重新计算后），.*（上海市）$/);
  });

  it('lists every finding with sheet, cell, severity, what is wrong, what the rules give and what was found', () => {
    const { rows } = report('shanghai-2023.xlsx', 'zh-CN');
    const found = rows.find((row) => row[3]?.value === '得分高于规则允许的分数')!;
    expect(found.map(({ value }) => value)).toEqual([
      '运行保障',
      'G13',
      '错误',
      '得分高于规则允许的分数',
      expect.stringContaining('42.68 ÷ 90 × 5 = 2.3711 → 2.37'),
      '2.37',
      '4.00',
    ]);
    expect(found[2]!.style).toBe('error');
    expect(FLAG_COLOURS).toHaveProperty(found[2]!.style);
  });

  it('says the same in English', () => {
    const rows = texts(report('shanghai-2023.xlsx', 'en-US'));
    expect(rows[0]).toEqual(['Validation report']);
    expect(rows.flat()).toContain('Score above what the rules allow');
  });

  it('is known by its title in any language, and is no form itself', async () => {
    const sheet = report('shanghai-2023.xlsx', 'en-US');
    expect(sheet.titles).toContain(sheet.rows[0]![0]!.value);
    expect(sheet.titles).toContain('绩效自评表校验报告');
    const cells = sheet.rows.flatMap((row, down) =>
      row.map(({ value }, right) => {
        const text = String(value);
        const cell = { value, text, formula: null, format: 'General', calculated: true };
        return [{ row: down + 1, column: right + 1 }, cell] as const;
      }),
    );
    const [empty] = await new MemoryHost([{ name: '校验报告' }]).readSheets('all');
    expect(readForms({ ...empty!, grid: new Cells(cells) })).toEqual({
      forms: [],
      nearMisses: [],
      goalTables: [],
    });
  });

  it('has no row wider than its columns', () => {
    const { rows, widths } = report('shanghai-2023.xlsx', 'zh-CN');
    expect(Math.max(...rows.map((row) => row.length))).toBe(widths.length);
  });
});
