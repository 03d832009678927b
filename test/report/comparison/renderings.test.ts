import { LOCALES } from '../../../src/locales/localized';
import type { Locale } from '../../../src/locales/localized';
import { comparisonReport } from '../../../src/report/comparison/comparisonReport';
import { renderComparisonHtml } from '../../../src/report/comparison/renderComparisonHtml';
import { renderComparisonTable } from '../../../src/report/comparison/renderComparisonTable';
import { displayWidth } from '../../../src/report/displayWidth';
import { PLAIN } from '../../../src/report/paint';
import { compareForms } from '../../../src/comparison/compareForms';
import { NEW, OLD, sampleDocument } from './sample';

const table = (locale: Locale, width = 80) =>
  renderComparisonTable(sampleDocument(locale), locale, { width, paint: PLAIN });

describe('the table of a comparison', () => {
  it('says by indicator what changed, what is settled and new, and what an official looks at', () => {
    expect(table('zh-CN'))
      .toBe(`古籍修复，2024 年度 → 2025 年度                                           有变化
  原  2024/甲.xlsx › 自评表
  新  2025/甲.xlsx › 2025自评
  年度资金总额
    全年预算数  80 万元 → 90 万元
    全年执行数  40 万元 → 45 万元
  修复古籍册数（产出指标 · 数量指标）
    年度指标值  ≥20册 → ≥18册（要求降低）
  完成时间（产出指标 · 时效指标），新增
    年度指标值  12月底前
    实际完成值  12月
    分值        0
    得分        0
  培训场次（产出指标 · 数量指标）
    得分  10 → 9
  校验问题
    新出现  错误  H14  总分为 93.95 分，各项得分相加为 92.95 分。可能是“培训场
                       次”的得分（H13）应为 10 分，或者 H14 像是没有随数据更新，
                       应为 92.95 分；请核对，没有改动。
    新出现  警告  F9   “修复古籍册数”实际完成值 25册，年度指标值 ≥18册，为指标值
                       的 138.89%，请分析原因，核对指标值是否偏低。
    新出现  提示  G11  “完成时间”的分值为 0，不计入总分。
    两份都有的问题 1 个，未列出。
  值得注意
    修复古籍册数：2025 年度指标值 ≥18册低于 2024 年度实际完成值 25册。
    读者满意度：2025 年度指标值 ≥90% 低于 2024 年度实际完成值 92%。
    验收合格率：偏差原因与 2024 年度一字不差：“纸张不足”
  版式（不影响内容）
    工作表“自评表”改名为“2025自评”。
    指标换了位置：培训场次（第 10 行 → 第 13 行）。

古籍修复，2024 年度                                                     没有变化
  位置  2024/甲.xlsx › 自评表

只有原来有的自评表
  古籍修复，2024 年度（2024/乙.xlsx › 自评表）

新：2025/通知.xlsx 里没有自评表。
新：2025/坏.xlsx：broken
比较了 2 张自评表，有变化 1 张。只有原来有的 1 张，只有现在有的 0 张。已解决的问
题 0 个，新出现的问题 3 个。值得注意 3 处。无法读取 1 个文件。
`);
  });

  it('says it in English', () => {
    expect(table('en-US'))
      .toBe(`古籍修复, 2024 → 2025                                                    changed
  old  2024/甲.xlsx › 自评表
  new  2025/甲.xlsx › 2025自评
  年度资金总额
    budget           80 万元 → 90 万元
    executed amount  40 万元 → 45 万元
  修复古籍册数 (产出指标 · 数量指标)
    target  ≥20册 → ≥18册 (asks for less)
  完成时间 (产出指标 · 时效指标), added
    target       12月底前
    achievement  12月
    weight       0
    score        0
  培训场次 (产出指标 · 数量指标)
    score  10 → 9
  Findings
    new  error    H14  The total is 93.95; the scores add up to 92.95. Either
                       the score of “培训场次” (H13) should be 10, or H14 seems
                       to be out of date and should be 92.95. Please check;
                       nothing was changed.
    new  warning  F9   “修复古籍册数” reached 25册 against a target of ≥18册
                       (138.89% of it). Please look into the reason: the target
                       may have been set too low.
    new  info     G11  “完成时间” has the weight 0 and does not count towards
                       the total.
    1 finding is in both and not listed.
  Worth a look
    修复古籍册数: the target of 2025, ≥18册, is below what was achieved in 2024,
    25册.
    读者满意度: the target of 2025, ≥90%, is below what was achieved in 2024,
    92%.
    验收合格率: the deviation note is word for word that of 2024: “纸张不足”
  Layout (changes nothing of the contents)
    The sheet “自评表” is now called “2025自评”.
    Indicators that stand elsewhere: 培训场次 (row 10 → row 13).

古籍修复, 2024                                                         unchanged
  in  2024/甲.xlsx › 自评表

Forms that only the old side has
  古籍修复, 2024 (2024/乙.xlsx › 自评表)

new: there is no form in 2025/通知.xlsx.
new: 2025/坏.xlsx: broken
2 forms compared, 1 changed. Only on the old side: 1; only on the new side: 0.
Findings settled: 0; new: 3. Worth a look: 3. 1 file could not be read.
`);
  });

  it.each(LOCALES)('keeps within the terminal in %s, however narrow', (locale) => {
    for (const width of [40, 56, 80, 120]) {
      for (const line of table(locale, width).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('tells of two equal folders that nothing changed', () => {
    const { summary, ...document } = sampleDocument('zh-CN');
    const same = {
      ...document,
      comparisons: document.comparisons.slice(1),
      onlyOld: [],
      withoutForms: [],
      unreadable: [],
      summary: { ...summary, compared: 1, changed: 0, onlyOld: 0, raised: 0, notices: 0, unreadable: 0 },
    };
    expect(renderComparisonTable(same, 'zh-CN', { width: 80, paint: PLAIN }).split('\n').at(-2)).toBe(
      '比较了 1 张自评表，有变化 0 张。',
    );
  });
});

describe('the page of a comparison', () => {
  const page = (locale: Locale) => renderComparisonHtml(sampleDocument(locale), locale);

  it.each(LOCALES)('in %s needs nothing from outside, and links only into itself', (locale) => {
    expect(page(locale)).toContain(`<html lang="${locale}">`);
    expect(page(locale)).not.toMatch(/<script|<link|<iframe|<object|\bsrc=|@import|url\(|\son\w+=/i);
    const ids = new Set([...page(locale).matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
    for (const [, target] of page(locale).matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('closes every tag that it opens', () => {
    const open: string[] = [];
    for (const [, closing, name] of page('zh-CN').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (name === 'meta') continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it('shows each fact of a subject in a row below its name, with both cells', () => {
    const text = page('zh-CN').replace(/\s+/g, ' ');
    expect(text).toContain('<th scope="rowgroup" rowspan="2"> 年度资金总额 </th>');
    expect(text).toContain('<td>≥20册 <span class="small soft">E9</span></td>');
    expect(text).toContain('<td>≥18册 <span class="small soft">E9</span></td>');
    expect(text).toContain('<span class="change">要求降低</span>');
    expect(text).toContain('完成时间 <span class="badge warning">新增</span>');
  });

  it('escapes what forms hold', () => {
    const bad = '<img src=x onerror=alert(1)>';
    const document = sampleDocument('zh-CN');
    const [first] = document.comparisons;
    const changes = first!.changes.map((subject) => ({ ...subject, name: bad }));
    const html = renderComparisonHtml(
      { ...document, old: bad, comparisons: [{ ...first!, changes }] },
      'zh-CN',
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });
});

describe('the data of a comparison', () => {
  const report = comparisonReport(compareForms(OLD, NEW), 'zh-CN');

  it('holds numbers as texts, cells as addresses, and a sentence', () => {
    const score = report.changes.find(({ name }) => name === '培训场次');
    expect(score).toEqual({
      kind: 'indicator',
      name: '培训场次',
      level1: '产出指标',
      level2: '数量指标',
      what: 'changed',
      facts: [
        {
          field: 'score',
          name: '得分',
          what: 'changed',
          old: { text: '10', value: '10', cell: 'H10' },
          new: { text: '9', value: '9', cell: 'H13' },
          effect: null,
          message: '培训场次：得分由 10 改为 9。',
        },
      ],
      message: null,
    });
  });

  it('says of a target whether it asks for less', () => {
    const [target] = report.changes.find(({ name }) => name === '修复古籍册数')!.facts;
    expect([target!.effect, target!.message]).toEqual([
      'easier',
      '修复古籍册数：年度指标值由 ≥20册改为 ≥18册，要求降低。',
    ]);
  });

  it('says of a row that came what it holds', () => {
    const row = report.changes.find(({ what }) => what === 'added')!;
    expect([row.message, row.facts.map(({ field, new: side }) => [field, side?.text])]).toEqual([
      '新增“完成时间”。',
      [
        ['target', '12月底前'],
        ['actual', '12月'],
        ['weight', '0'],
        ['score', '0'],
      ],
    ]);
  });
});
