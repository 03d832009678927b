import { renderJson } from '../../src/report/renderJson';
import { reportDocument } from '../../src/report/reportDocument';
import type { ReportDocument } from '../../src/report/document';
import { MIXED, findingReport, formReport, workbookReport } from './sample';

describe('the JSON of a report', () => {
  it.each([
    ['of many workbooks', MIXED],
    ['of one', reportDocument([workbookReport()], 'ziping 1.0.0')],
    ['of none', reportDocument([], 'ziping 1.0.0')],
    [
      'with anything in its texts',
      reportDocument([workbookReport({ file: 'a\n"b"\\ \u2028 <c>.xlsx' })], 'ziping 1.0.0'),
    ],
  ])('%s is the document, written piece by piece', (_, document) => {
    const text = renderJson(document);
    expect(JSON.parse(text)).toEqual(document);
    // prettier-ignore
    if (document.workbooks.length > 0) expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('has accepted findings among the others, with who accepted them and why', () => {
    const accepted = { reason: '项目取消', by: '张三', date: '2025-02-01' };
    const form = formReport({
      findings: [findingReport(), findingReport({ code: 'actual-missing', accepted })],
    });
    const document = reportDocument([workbookReport({ forms: [form] })], 'ziping 1.0.0');
    const printed = JSON.parse(renderJson(document)) as ReportDocument;
    expect(printed.workbooks[0]!.forms[0]!.findings.map(({ code, accepted: by }) => [code, by])).toEqual([
      ['score-above-rule', null],
      ['actual-missing', accepted],
    ]);
    expect(printed.summary).toMatchObject({ errors: 1, accepted: 1 });
  });
});
