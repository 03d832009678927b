import { renderJson } from '../../src/report/renderJson';
import { reportDocument } from '../../src/report/reportDocument';
import { MIXED, workbookReport } from './sample';

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
});
