import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFile } from '../../src/cli/batch/checkFile';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import type { WorkbookReport } from '../../src/report/document';
import { acceptedFindings } from '../../src/report/findingReports';
import { PLAIN } from '../../src/report/paint';
import { renderTable } from '../../src/report/renderTable';
import { renderHtml } from '../../src/report/html/renderHtml';
import { reportDocument } from '../../src/report/reportDocument';
import { createSession } from '../../src/taskpane/session/createSession';
import { describedWorkbook } from '../hosts/xlsx/describedWorkbook';
import { FORM } from '../taskpane/session/workbooks';

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A form whose one error somebody has ignored in the pane, checked on the command line. */
async function checked(change: (file: ReturnType<typeof openWorkbook>) => Promise<void> = async () => {}) {
  const cells = { ...FORM.cells, E6: '100人次' };
  const host = openWorkbook(describedWorkbook([{ ...FORM, cells }]));
  const session = createSession(host, { locale: 'zh-CN', today: () => '2025-02-01' });
  await session.start();
  const { view } = session.getState();
  if (view.kind !== 'forms') throw new Error(view.kind);
  const { form, findings } = view.assessments[0]!;
  const finding = findings.find(({ code }) => code === 'deduction-without-note')!;
  await session.ignore(finding, form, { reason: '已报主管部门', by: '张三' });
  await session.dispose();
  await change(host);
  const file = path.join(folder, 'a.xlsx');
  writeFileSync(file, host.save());
  const task = { file, locale: 'zh-CN', ruleset: null, templates: [], score: null } as const;
  return (await checkFile(task)).report as WorkbookReport;
}

test('the command line reports what was ignored in the pane, and the workbook is ready', async () => {
  const report = await checked();
  expect(report.status).toBe('ready');
  expect(acceptedFindings(report.forms[0]!)).toMatchObject([
    {
      code: 'deduction-without-note',
      cell: 'G7',
      accepted: { reason: '已报主管部门', by: '张三', date: '2025-02-01' },
    },
  ]);
  const document = reportDocument([report], 'ziping');
  expect(document.summary).toMatchObject({ ready: 1, errors: 0, accepted: 1 });
  const table = renderTable(document, 'zh-CN', { width: 400, paint: PLAIN });
  expect(table).toMatch(/已忽略 +G7 .*未说明原因。忽略原因：已报主管部门（张三，2025-02-01）/);
  expect(table).toContain('另有 1 个已忽略。');
  expect(renderHtml(document, 'zh-CN')).toContain('已忽略（1）');
});

test('once the score is another, the error is back, and what was ignored is listed as gone', async () => {
  const report = await checked(async (host) => {
    const [sheet] = await host.readSheets('all');
    const edit = {
      sheetId: sheet!.id,
      sheet: sheet!.name,
      at: { row: 7, column: 7 },
      kind: 'score' as const,
      before: { value: 30, formula: null },
      after: { value: 25, formula: null },
      reason: { 'zh-CN': '', 'en-US': '' },
    };
    await host.apply({ edits: [edit], offered: [] });
  });
  expect([report.status, acceptedFindings(report.forms[0]!)]).toEqual(['not-ready', []]);
  expect(report.lapsed).toMatchObject([
    { sheet: '自评表', project: '基层培训项目', code: 'deduction-without-note', reason: '已报主管部门' },
  ]);
});
