import { Problem } from '../../sheet/problem';
import type { Desk } from './desk';
import { patch } from './desk';

/**
 * Puts what validation found on a sheet of its own, and a summary of several forms on another; the code
 * that lays them out is loaded with the first one.
 */
export async function exportReport(desk: Desk): Promise<void> {
  const { host, store } = desk;
  const { view, settings } = store.get();
  if (view.kind !== 'validated') return;
  if (!host.writeReport) throw cannotWriteReports();
  const { reportSheet } = await import('../../report/validationSheet');
  if (view.result.assessments.length > 1) {
    const { summarySheet } = await import('../../report/summarySheet');
    await host.writeReport(summarySheet(view.result, settings.locale));
  }
  // Last, for it is the one to be looked at.
  const sheet = await host.writeReport(reportSheet(view.result, settings.locale));
  patch(desk, { notice: { kind: 'exported', sheet } });
}

function cannotWriteReports(): Problem {
  return new Problem('no-report-sheet', {
    'zh-CN': '这里不能生成报告工作表。请在 Excel 中打开工作簿后再导出。',
    'en-US': 'No report sheet can be made here. Please open the workbook in Excel.',
  });
}
