import type { FindingReport, FormReport, IndicatorReport, WorkbookReport } from '../../src/report/document';
import { reportDocument } from '../../src/report/reportDocument';

/** A report's form by hand: one fund row, one indicator, and what a test wants to be different. */
export function formReport(changes: Partial<FormReport> = {}): FormReport {
  return {
    sheet: '运行保障',
    range: 'A1:I30',
    project: '能源保障',
    unit: '市机关事务中心',
    year: 2023,
    title: '项目支出绩效自评表',
    ruleset: {
      id: 'shanghai',
      name: '上海市',
      chosenBy: 'headings',
      reason: '表中有「评分等级」一行。',
      stated: [],
    },
    goal: null,
    funds: [
      {
        label: '年度资金总额',
        role: 'total',
        initial: '100.00',
        budget: '120.00',
        executed: '96.00',
        weight: '10',
        rate: { recorded: '0.8', computed: '0.8' },
        score: { recorded: '8.00', computed: '8.00' },
        explanation: '96 ÷ 120 × 10 = 8 → 8.00',
        cells: { initial: 'C8', budget: 'D8', executed: 'E8', weight: 'F8', rate: 'G8', score: 'H8' },
      },
    ],
    indicators: [indicatorReport()],
    total: {
      weight: { recorded: '100', computed: '100' },
      score: { recorded: '88.26', computed: '88.26', proposed: '86.63' },
      outlook: { unjudged: 0, least: '86.63', most: '86.63' },
      explanation: '各项得分之和为 86.63。',
      cells: { weight: 'G30', score: 'H30' },
    },
    grade: { recorded: '良', computed: '良', proposed: '良', cell: 'H31' },
    findings: [],
    ...changes,
  };
}

export function indicatorReport(changes: Partial<IndicatorReport> = {}): IndicatorReport {
  return {
    row: 18,
    level1: '产出指标',
    level2: '数量指标',
    name: '当年预算完成率',
    nature: 'quantitative',
    direction: 'positive',
    target: { text: '≥90%', comparator: '>=', value: '90', upper: null, unit: '%' },
    actual: { text: '42.68%', value: '42.68', unit: '%' },
    weight: '5',
    score: { recorded: '4.00', computed: '2.37', min: '2.37', proposed: '2.37' },
    note: '',
    criterion: null,
    explanation: '42.68 ÷ 90 × 5 = 2.3711 → 2.37',
    cells: { name: 'C18', target: 'D18', actual: 'E18', weight: 'G18', score: 'H18', note: 'I18' },
    ...changes,
  };
}

export function findingReport(changes: Partial<FindingReport> = {}): FindingReport {
  return {
    code: 'score-above-rule',
    title: '得分高于规则允许的分数',
    severity: 'error',
    cell: 'H18',
    related: ['D18', 'E18'],
    message: '得分 4.00 高于规则允许的 2.37：42.68 ÷ 90 × 5 = 2.3711 → 2.37。',
    expected: '2.37',
    found: '4.00',
    approved: null,
    accepted: null,
    ...changes,
  };
}

export function workbookReport(changes: Partial<WorkbookReport> = {}): WorkbookReport {
  return {
    file: 'forms/shanghai-2023.xlsx',
    status: 'ready',
    error: null,
    remarks: [],
    unreadableSheets: [],
    seal: null,
    forms: [formReport()],
    hiddenSheets: [],
    lapsed: [],
    ...changes,
  };
}

/** Four workbooks, one of each status. */
export const MIXED = reportDocument(
  [
    workbookReport({ file: 'forms/beijing-2024.xlsx' }),
    workbookReport({
      status: 'not-ready',
      forms: [
        formReport({
          findings: [
            findingReport(),
            findingReport({
              code: 'deviation-without-note',
              cell: 'I21',
              message:
                '指标「合格率」完成 70%，未达到年度指标值 ≥75%，没有填写偏差原因分析及改进措施（北京市填报注意事项第2条）。',
            }),
            findingReport({
              code: 'over-achieved',
              severity: 'warning',
              cell: 'E22',
              message: '完成值超过指标值 30% 以上，请说明原因。',
            }),
            findingReport({
              code: 'year-mismatch',
              severity: 'warning',
              cell: null,
              message: '标题年度与填报年度不一致。',
            }),
          ],
        }),
      ],
    }),
    workbookReport({
      file: 'forms/目标表.xlsx',
      status: 'no-form',
      remarks: ['目标表 A1「项目支出绩效目标申报表」是绩效目标表，不是自评表，未作评分和校验。'],
      forms: [],
    }),
    workbookReport({
      file: 'forms/broken.xlsx',
      status: 'unreadable',
      error: { code: 'not-a-zip', message: '不是 Excel 工作簿（.xlsx）。' },
      forms: [],
    }),
  ],
  'ziping 1.0.0',
);
