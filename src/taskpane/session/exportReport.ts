import { breathe } from '../../hosts/breathe';
import type { FormReport } from '../../report/document';
import { NOTHING, tally } from '../../report/tally';
import { Problem } from '../../sheet/problem';
import type { Desk } from './desk';
import { patch } from './desk';

/**
 * Writes the findings of the validated workbook onto sheets of their own. The code for that is loaded with the first
 * report. The page can answer between two forms.
 * @throws Problem if the host cannot write reports
 */
export async function exportReport(desk: Desk): Promise<void> {
  const { host, store } = desk;
  const { view, settings } = store.get();
  if (view.kind !== 'validated') return;
  if (!host.writeReport) throw cannotWriteReports();
  const { locale } = settings;
  const [{ ReportSheets }, { formReport }, { workbookReport }, { lapsedIn }] = await Promise.all([
    import(/* webpackChunkName: "reportSheets" */ '../../report/worksheets/reportSheets'),
    import('../../report/formReport'),
    import('../../report/workbookReport'),
    import('../../assessment/lapsedIn'),
  ]);
  const forms: FormReport[] = [];
  for (const assessment of view.result.assessments) {
    forms.push(formReport(assessment, locale));
    await breathe();
  }
  const without = workbookReport(
    host.fileName?.() ?? '',
    { ...view.result, assessments: [] },
    locale,
    view.seal,
    lapsedIn(view.result, settings.accepted),
  );
  const hiddenSheets = without.hiddenSheets.map((each) => ({
    ...each,
    forms: forms.filter(({ sheet }) => sheet === each.sheet).length,
  }));
  const report = { ...without, forms, hiddenSheets };
  const sheets = new ReportSheets({ locale, isInside: true });
  sheets.add(report);
  const sheet = await host.writeReport(sheets.sheets(tally(NOTHING, report)));
  patch(desk, { notice: { kind: 'exported', sheet } });
}

function cannotWriteReports(): Problem {
  return new Problem('no-report-sheet', {
    'zh-CN': '这里不能生成报告工作表。请在 Excel 中打开工作簿后再导出。',
    'en-US': 'No report sheet can be made here. Please open the workbook in Excel.',
  });
}
