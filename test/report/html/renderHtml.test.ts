import { LOCALES } from '../../../src/locales/localized';
import { renderHtml } from '../../../src/report/html/renderHtml';
import { reportDocument } from '../../../src/report/reportDocument';
import { findingReport, formReport, indicatorReport, MIXED, workbookReport } from '../sample';

const SCRIPT = '<script>alert("1")</script>';
const BREAKOUT = `"'><img src=x onerror=alert(1)>`;

describe('the page of a report', () => {
  it.each(LOCALES)('in %s needs nothing from outside and runs nothing', (locale) => {
    const page = renderHtml(MIXED, locale);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;">`,
    );
    expect(page).not.toMatch(/<script|<link|<iframe|<object|\bsrc=|@import|url\(|\son\w+=/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it('folds away what the form prints of its rules, with cells and words', () => {
    const quote = '得分(20分*执行率)';
    const stated = [
      { path: 'execution.weight', name: '预算执行分值', value: '20', cell: 'G6', quote },
      {
        path: 'rounding.places',
        name: '得分小数位数',
        value: 2,
        cell: 'A30',
        quote: '保留两位小数，四舍五入',
      },
      {
        path: 'rounding.mode',
        name: '得分取舍',
        value: 'half-up',
        cell: 'A30',
        quote: '保留两位小数，四舍五入',
      },
    ];
    const form = formReport({ ruleset: { ...formReport().ruleset, stated } });
    const workbooks = [workbookReport({ forms: [form] })];
    const page = renderHtml({ ...MIXED, workbooks }, 'zh-CN');
    expect(page).toContain('<summary>表中写明的计分办法（2 处）</summary>');
    expect(page).toContain('<span class="soft">G6</span> 预算执行分值：“得分(20分*执行率)”');
    expect(page).toContain('<span class="soft">A30</span> 得分小数位数、得分取舍：“保留两位小数，四舍五入”');
    expect(renderHtml(MIXED, 'zh-CN')).not.toContain('<details>');
  });

  it('opens every tag that it closes', () => {
    const open: string[] = [];
    for (const [, closing, name, attributes] of renderHtml(MIXED, 'zh-CN').matchAll(
      /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g,
    )) {
      if (['meta', 'rect'].includes(name!) || attributes!.endsWith('/')) continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it.each([SCRIPT, BREAKOUT, '</style><b>', '</title>', '&lt;b&gt;', '=HYPERLINK("http://x")'])(
    'shows %j as text wherever a workbook may say it',
    (evil) => {
      const form = formReport({
        sheet: evil,
        project: evil,
        unit: evil,
        title: evil,
        ruleset: {
          id: evil,
          name: evil,
          chosenBy: 'option',
          reason: evil,
          stated: [{ path: 'execution.weight', name: evil, value: '20', cell: evil, quote: evil }],
        },
        funds: [{ ...formReport().funds[0]!, label: evil }],
        indicators: [
          indicatorReport({
            level1: evil,
            level2: evil,
            name: evil,
            target: { ...indicatorReport().target, text: evil },
            actual: { text: evil, value: null, unit: null },
            note: evil,
            explanation: evil,
          }),
        ],
        grade: { recorded: evil, computed: evil, proposed: evil, cell: 'H31' },
        findings: [findingReport({ message: evil, code: evil, title: evil })],
      });
      const workbook = workbookReport({
        file: evil,
        remarks: [evil],
        error: { code: evil, message: evil },
        forms: [form],
      });
      const page = renderHtml(reportDocument([workbook], evil), 'zh-CN');
      const harmless = renderHtml(
        JSON.parse(JSON.stringify(reportDocument([workbook], evil)).replaceAll(JSON.stringify(evil), '"x"')),
        'zh-CN',
      );
      const tags = (html: string) => html.match(/<[^>]*>/g)!.map((tag) => /^<\/?\w*/.exec(tag)![0]);
      expect(tags(page)).toEqual(tags(harmless));
      expect(page.split(escaped(evil)).length).toBeGreaterThan(15);
    },
  );

  it('drops controls and marks that turn the direction of text', () => {
    const page = renderHtml(
      reportDocument([workbookReport({ file: 'a\u202eb\u0000c\ud800d.xlsx' })], 'z'),
      'zh-CN',
    );
    expect(page).toContain('abcd.xlsx');
  });

  it('counts grades, the usual ones in their order, as a bar that is read aloud', () => {
    const form = (grade: string | null) =>
      formReport({ grade: { recorded: null, computed: grade, proposed: grade, cell: null } });
    const forms = ['良', '优', null, '良', '合格'].map(form);
    const page = renderHtml(reportDocument([workbookReport({ forms })], 'z'), 'zh-CN');
    expect(page).toContain('aria-label="优 1 张, 良 2 张, 合格 1 张, 无等级 1 张"');
    expect(
      [...page.matchAll(/<rect [^>]*x="(\d)"[^>]*width="(\d)"/g)].map(([, x, width]) => `${x}+${width}`),
    ).toEqual(['0+1', '1+2', '3+1', '4+1']);
  });

  it('names the most frequent findings, errors first, with how many forms they touch', () => {
    const error = findingReport({ title: 'Score above what the rules allow' });
    const warning = findingReport({
      code: 'over-achieved',
      title: 'Target far exceeded',
      severity: 'warning',
    });
    const forms = [
      formReport({ findings: [error, warning, warning] }),
      formReport({ findings: [error, warning] }),
    ];
    const page = renderHtml(reportDocument([workbookReport({ forms })], 'z'), 'en-US');
    const rows = [...page.matchAll(/<tr>\s*<th scope="row">([^<]+)<\/th>.*?<\/tr>/gs)].map(([row]) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(rows.slice(0, 2)).toEqual([
      'Score above what the rules allow Error 2 2',
      'Target far exceeded Warning 3 2',
    ]);
  });

  it('links a finding to the cell that a table shows, and leaves other cells alone', () => {
    const findings = [findingReport({ related: [] }), findingReport({ cell: 'Z99', related: [] })];
    const page = renderHtml(
      reportDocument([workbookReport({ forms: [formReport({ findings })] })], 'z'),
      'zh-CN',
    );
    expect(page).toContain('<a href="#w1f1-H18">H18</a>');
    expect(page).toMatch(/<td id="w1f1-H18" title="H18" class="number mark error-mark">/);
    expect(page).not.toContain('#w1f1-Z99');
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('lists scored indicators only and says how many rows it leaves out', () => {
    const indicators = [indicatorReport(), indicatorReport({ name: '指标2：', nature: 'placeholder' })];
    const page = renderHtml(
      reportDocument([workbookReport({ forms: [formReport({ indicators })] })], 'z'),
      'zh-CN',
    );
    expect(page).not.toContain('指标2：');
    expect(page).toContain('另有 1 行没有填写指标，未列出。');
  });

  it('shows what the rules give where it differs, and a range where they leave room', () => {
    const qualitative = indicatorReport({
      score: { recorded: '4.50', computed: '5.00', min: '4.00', proposed: '4.50' },
    });
    const page = renderHtml(
      reportDocument(
        [workbookReport({ forms: [formReport({ indicators: [indicatorReport(), qualitative] })] })],
        'z',
      ),
      'zh-CN',
    );
    expect(page).toContain('<td class="number change">2.37</td>');
    expect(page).toContain('<td class="number">4.00～5.00</td>');
  });
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
