import { assessSheets } from '../../src/assessment/assess';
import { LOCALES } from '../../src/locales/localized';
import { explainCell } from '../../src/report/explainCell';
import { explainRuleset } from '../../src/report/explainRuleset';
import { explainScores } from '../../src/report/explainScores';
import { PLAIN } from '../../src/report/paint';
import { renderExplanations } from '../../src/report/renderExplanations';
import { renderPassages } from '../../src/report/renderPassages';
import { displayWidth } from '../../src/report/displayWidth';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { parseA1 } from '../../src/sheet/address';
import { openFixture } from '../form/openFixture';

const form2 = assessSheets(openFixture('shanghai-2023.xlsx')).assessments[1]!;
const explained = (cell: string) => explainCell(form2, parseA1(cell)!, 'zh-CN');

describe('a cell of a form explained', () => {
  it('a score: how it comes about, and what is wrong with it', () => {
    const { what, holds, sentences } = explained('G13')!;
    expect([what, holds]).toEqual(['指标“当年预算完成率”的得分', '4.00']);
    expect(sentences[0]).toContain('42.68 ÷ 90 × 5 = 2.3711 → 2.37');
    expect(sentences[1]).toMatch(/^错误：/);
  });

  it.each([
    ['C13', '指标“当年预算完成率”的名称', null],
    ['D13', '指标“当年预算完成率”的年度指标值', '≥90(%)'],
    ['E13', '指标“当年预算完成率”的实际完成值', '42.68(%)'],
    ['F13', '指标“当年预算完成率”的分值', '5.00'],
    ['H14', '指标“合格率”的偏差原因分析及改进措施', ''],
    ['D6', '“年度资金总额”的全年预算数', '7,565.92'],
    ['G6', '“年度资金总额”的执行率', '42.68'],
    ['H6', '“年度资金总额”的预算执行得分', '4.26'],
    ['D7', '“当年财政拨款”的全年预算数', '3,000.00'],
    ['F18', '分值合计', '100.00'],
    ['G18', '总分', '88.26'],
    ['D19', '评分等级', '良'],
    ['C3', '项目名称', '科普场馆运行保障经费'],
    ['A13', '一级指标“产出指标”', null],
    ['D12', '表头，读作“年度指标值”', null],
    ['B10', '在自评表范围内，但不参与评分和校验', null],
  ])('%s is %s', (cell, what, holds) => {
    expect(explained(cell)).toMatchObject({ cell, what, holds });
  });

  it('a total says what becomes of it', () => {
    expect(explained('G18')!.sentences.at(-1)).toBe('重新计算后由 88.26 改为 86.63。');
  });

  it('a cell outside the form is not explained', () => {
    expect(explained('Z99')).toBeNull();
    expect(explained('A20')).toBeNull();
  });

  it('all scores of a form come in their order, and none wider than the terminal', () => {
    const cells = explainScores(form2, 'zh-CN');
    expect(cells.map(({ cell }) => cell)).toEqual([
      'G6',
      'H6',
      'G13',
      'G14',
      'G15',
      'G16',
      'G17',
      'G18',
      'D19',
    ]);
    const forms = [
      {
        sheet: '运行保障',
        range: 'A1:H19',
        ruleset: 'shanghai',
        rulesetName: '上海市',
        reason: '理由。',
        stated: [
          {
            path: 'execution.weight',
            name: '预算执行分值',
            value: '20',
            cell: 'G6',
            quote: '得分(20分*执行率)',
          },
        ],
        goal: null,
        cells,
      },
    ];
    const text = renderExplanations(forms, '没有别的。', 'zh-CN', { width: 60, paint: PLAIN });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(text).toContain('  G13  指标“当年预算完成率”的得分：4.00\n');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '运行保障 A1:H19',
      '上海市（shanghai）。理由。',
      'G6 预算执行分值：“得分(20分*执行率)”',
    ]);
    expect(text.endsWith('没有别的。\n')).toBe(true);
  });
});

describe('a ruleset in words', () => {
  const sentences = (ruleset: Ruleset) =>
    explainRuleset(ruleset, 'zh-CN').flatMap((passage) => passage.sentences);

  it('Beijing: the bands, where they begin, and where that is written', () => {
    expect(sentences(rulesetById('beijing')!)).toEqual(
      expect.arrayContaining([
        '正向指标超出指标值 200%（含）至 300%：扣分值的 10%。',
        '正向指标超出指标值 300%（含）至 500%：扣分值的 20%。',
        '正向指标超出指标值 500%（含）以上：扣分值的 30%。',
        '依据：北京市项目支出绩效自评表（2024年度）填报注意事项',
        '优：90 分（含）以上。',
        '良：80 分（含）至 90 分。',
        '差：60 分以下。',
        '得分四舍五入，保留 2 位小数。',
      ]),
    );
  });

  it('Shanghai cuts decimals off', () => {
    expect(sentences(rulesetById('shanghai')!)).toContain('得分保留 2 位小数，其余舍去。');
  });

  it.each(LOCALES.flatMap((locale) => RULESETS.map((ruleset) => [ruleset.id, locale, ruleset] as const)))(
    '%s in %s: every passage says something and fits the terminal',
    (_, locale, ruleset) => {
      const passages = explainRuleset(ruleset, locale);
      for (const passage of passages) expect(passage.sentences.length).toBeGreaterThan(0);
      const text = renderPassages(ruleset.name[locale], passages, { width: 80, paint: PLAIN });
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  it('what other regions do is said as well', () => {
    const beijing = rulesetById('beijing')!;
    const other: Ruleset = {
      ...beijing,
      execution: { ...beijing.execution, noteBelow: '0.9' },
      quantitative: { ...beijing.quantitative, reverse: 'linear', positive: 'all-or-nothing' },
      overAchievement: { ...beijing.overAchievement, bands: [], warnFrom: '1.3', noteFrom: null },
      rounding: { ...beijing.rounding, places: 0 },
      sections: { weights: { 产出指标: '50' }, required: true, source: 'form-2024' },
      match: { notes: [], headings: [['评分等级', '度量单位']], regions: [] },
    };
    expect(sentences(other)).toEqual(
      expect.arrayContaining([
        '执行率低于 90% 时须说明原因。',
        '正向指标（越大越好）未达到时不得分。',
        '反向指标（越小越好）未达到时：得分 =（1 −（完成值 − 指标值）÷ 指标值）× 分值，完成值达到指标值的 2 倍时为 0。',
        '超额完成不扣分。',
        '完成值达到指标值的 130% 时提示分析原因。',
        '得分四舍五入到整数。',
        '产出指标：50 分。',
        '各部分分值必须如此。',
        '表头含有“评分等级”、“度量单位”。',
      ]),
    );
  });
});
