import type { Locale } from '../../src/locales/localized';
import { LOCALES } from '../../src/locales/localized';
import { displayWidth } from '../../src/report/displayWidth';
import type { Paint } from '../../src/report/paint';
import { PLAIN } from '../../src/report/paint';
import { renderTable } from '../../src/report/renderTable';
import { reportDocument } from '../../src/report/reportDocument';
import { findingReport, formReport, MIXED, workbookReport } from './sample';

const lines = (document = MIXED, locale: Locale = 'zh-CN', width = 80) =>
  renderTable(document, locale, { width, paint: PLAIN }).split('\n');

const one = (...forms: Parameters<typeof formReport>) =>
  reportDocument([workbookReport({ forms: [formReport(...forms)] })], 'ziping 1.0.0');

describe('the table of a report', () => {
  it('says of a workbook what a finance officer asks first', () => {
    expect(lines(one()).join('\n')).toBe(
      `forms/shanghai-2023.xlsx                                                可以报送
  运行保障 A1:I30
  项目  能源保障
  规则  上海市（shanghai）。表中有「评分等级」一行。
  总分  88.26 → 86.63（重新计算后），等级 良
  没有发现问题。

共 1 个工作簿，1 张自评表。可以报送 1 个，不可报送 0 个。错误 0 个，警告 0 个，
提示 0 个。
`,
    );
  });

  it('says it in English', () => {
    expect(lines(one(), 'en-US').join('\n')).toBe(
      `forms/shanghai-2023.xlsx                                           ready to file
  运行保障 A1:I30
  Project  能源保障
  Rules    上海市 (shanghai). 表中有「评分等级」一行。
  Total    88.26 → 86.63 after recalculation; grade 良
  Nothing to report.

1 workbook, 1 form. 1 ready to file, 0 not ready. 0 errors, 0 warnings, 0 infos.
`,
    );
  });

  it('puts findings under one another: severity, cell, message', () => {
    const shown = lines();
    expect(shown.slice(12, 18)).toEqual([
      '  错误  H18  得分 4.00 高于规则允许的 2.37：42.68 ÷ 90 × 5 = 2.3711 → 2.37。',
      '  错误  I21  指标「合格率」完成 70%，未达到年度指标值 ≥75%，没有填写偏差原因分析',
      '             及改进措施（北京市填报注意事项第2条）。',
      '  警告  E22  完成值超过指标值 30% 以上，请说明原因。',
      '  警告       标题年度与填报年度不一致。',
      '',
    ]);
  });

  it('says of a workbook without a form, and of one that cannot be read, why', () => {
    expect(lines().slice(18, 24)).toEqual([
      'forms/目标表.xlsx                                                     没有自评表',
      '  目标表 A1「项目支出绩效目标申报表」是绩效目标表，不是自评表，未作评分和校验。',
      '',
      'forms/broken.xlsx                                                       无法读取',
      '  不是 Excel 工作簿（.xlsx）。',
      '',
    ]);
  });

  it('ends with the workbooks that need attention', () => {
    const shown = lines();
    const start = shown.indexOf('需要处理的工作簿') + 1;
    const table = shown.slice(start, shown.indexOf('', start));
    expect(table).toEqual([
      '结论        自评表  错误  警告  提示  文件',
      '不可报送         1     2     2     0  forms/shanghai-2023.xlsx',
      '没有自评表       0     0     0     0  forms/目标表.xlsx',
      '无法读取         0     0     0     0  forms/broken.xlsx',
    ]);
  });

  it.each(LOCALES.flatMap((locale) => [60, 80, 120].map((width) => [locale, width] as const)))(
    'in %s at %i columns no line is wider, and messages stand under one another',
    (locale, width) => {
      const shown = lines(MIXED, locale, width);
      for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      const starts = ['得分 4.00', '指标「合', '完成值超', '标题年度'].map((message) => {
        const line = shown.find((candidate) => candidate.includes(message))!;
        return displayWidth(line.slice(0, line.indexOf(message)));
      });
      expect(new Set(starts).size).toBe(1);
    },
  );

  it('is as wide with colours as without', () => {
    const colour = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const paint: Paint = {
      bold: colour,
      dim: colour,
      red: colour,
      yellow: colour,
      green: colour,
      cyan: colour,
    };
    const painted = renderTable(MIXED, 'zh-CN', { width: 80, paint });
    expect(painted.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(
      renderTable(MIXED, 'zh-CN', { width: 80, paint: PLAIN }),
    );
  });

  it.each([
    [
      { recorded: '91.00', proposed: '91.00' },
      { recorded: '优', proposed: '优', cell: 'H9' },
      '91.00（重新计算后不变），等级 优',
    ],
    [
      { recorded: '89.00', proposed: '85.00' },
      { recorded: '优', proposed: '良', cell: 'H9' },
      '89.00 → 85.00（重新计算后），等级 优 → 良',
    ],
    [
      { recorded: null, proposed: '85.00' },
      { recorded: null, proposed: '良', cell: 'H9' },
      '（空） → 85.00（重新计算后），等级 （空） → 良',
    ],
    [
      { recorded: '91.00', proposed: '91.00' },
      { recorded: null, proposed: '优', cell: null },
      '91.00（重新计算后不变），等级 优（按规则）',
    ],
    [{ recorded: null, proposed: null }, { recorded: null, proposed: null, cell: null }, '（空）'],
    [
      { recorded: '91.00', proposed: null },
      { recorded: null, proposed: null, cell: null },
      '91.00（重新计算后不变）',
    ],
  ])('total %j and grade %j read %j', (score, grade, text) => {
    const form = formReport();
    const document = one({
      total: { ...form.total, score: { ...form.total.score, ...score } },
      grade: { ...form.grade, ...grade },
    });
    expect(lines(document)[4]).toBe(`  总分  ${text}`);
  });

  it('shows no escape sequence of a file', () => {
    const evil = '\u001b[2J\u001b]8;;http://x\u0007\n恶意';
    const document = reportDocument(
      [
        workbookReport({
          file: `${evil}.xlsx`,
          remarks: [evil],
          error: { code: 'x', message: evil },
          forms: [formReport({ sheet: evil, project: evil, findings: [findingReport({ message: evil })] })],
        }),
      ],
      'ziping 1.0.0',
    );
    expect(renderTable(document, 'zh-CN', { width: 80, paint: PLAIN })).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
