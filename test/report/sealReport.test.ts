import { reportDocument } from '../../src/report/reportDocument';
import { renderHtml } from '../../src/report/html/renderHtml';
import { renderTable } from '../../src/report/renderTable';
import { sealReport } from '../../src/report/sealReport';
import { PLAIN } from '../../src/report/paint';
import type { Seal, SealState } from '../../src/seal/seal';
import { workbookReport } from './sample';

const SEAL: Seal = {
  version: 1,
  date: '2025-01-15',
  rulesets: [{ id: 'beijing', version: '1.0.0', digest: 'ab' }],
  digest: 'cd',
  cells: {},
};

const cells = (count: number) =>
  Array.from({ length: count }, (_cell, index) => ({ sheet: '自评表', cell: `H${index + 13}` }));

describe('what is said of a seal', () => {
  test.each<readonly [SealState, string, string]>([
    [{ state: 'none' }, '未封存。', 'Not sealed.'],
    [
      { state: 'unchanged', seal: SEAL },
      '已于 2025-01-15 封存（评分规则 北京市 1.0.0），此后自评表没有改动。封存不是签名。',
      'Sealed on 2025-01-15 (rules Beijing 1.0.0); the forms are unchanged since. A seal is no signature.',
    ],
    [
      { state: 'unchanged', seal: { ...SEAL, rulesets: [{ id: 'our-own', version: '2', digest: 'ab' }] } },
      '已于 2025-01-15 封存（评分规则 our-own 2），此后自评表没有改动。封存不是签名。',
      'Sealed on 2025-01-15 (rules our-own 2); the forms are unchanged since. A seal is no signature.',
    ],
    [
      { state: 'changed', seal: SEAL, cells: cells(2) },
      '曾于 2025-01-15 封存，此后自评表有 2 个单元格改动：自评表!H13、自评表!H14。',
      'Sealed on 2025-01-15, but 2 cells of the forms have changed since: 自评表!H13, 自评表!H14.',
    ],
    [
      { state: 'unreadable' },
      '封存记录无法识别：可能已损坏，或由更新的版本写入。请重新校验、封存。',
      'The seal cannot be read: it is damaged, or a later version wrote it. Please validate and seal again.',
    ],
  ])('%j', (state, chinese, english) => {
    expect(sealReport(state, 'zh-CN').message).toBe(chinese);
    expect(sealReport(state, 'en-US').message).toBe(english);
  });

  test('of many changed cells the first are named, and all are in the data', () => {
    const report = sealReport({ state: 'changed', seal: SEAL, cells: cells(40) }, 'zh-CN');
    expect(report.message).toMatch(/有 40 个单元格改动：.*、自评表!H24 等。$/);
    expect(report.changed).toHaveLength(40);
  });
});

describe('table and page', () => {
  const shown = (state: SealState, status: 'ready' | 'not-ready') => {
    const report = workbookReport({ status, seal: sealReport(state, 'zh-CN') });
    const document = reportDocument([report], 'ziping 1.0.0');
    return [renderTable(document, 'zh-CN', { width: 80, paint: PLAIN }), renderHtml(document, 'zh-CN')];
  };

  test.each<readonly [SealState, 'ready' | 'not-ready', string]>([
    [{ state: 'none' }, 'ready', '未封存。'],
    [{ state: 'unchanged', seal: SEAL }, 'ready', '已于 2025-01-15 封存'],
    [{ state: 'changed', seal: SEAL, cells: cells(1) }, 'not-ready', '自评表!H13'],
  ])('tell of %j in a workbook that is %s', (state, status, sentence) => {
    for (const text of shown(state, status)) expect(text).toContain(sentence);
  });

  test('say nothing where nothing could be sealed', () => {
    for (const text of shown({ state: 'none' }, 'not-ready')) expect(text).not.toContain('封存');
  });
});
