import { parseRuleset } from '../../src/ruleset/parseRuleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { cardOf } from '../judgement/judged';
import type { FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const mof = rulesetById('mof-2020')!;

/** A region's own rules, written to a file and read again as users' are. */
function regionWith(changes: Partial<Ruleset>): Ruleset {
  return parseRuleset(JSON.stringify({ ...mof, id: 'region', ...changes }), 'region.json');
}

function card(spec: FormSpec, ruleset: Ruleset) {
  return cardOf(formOf(spec), ruleset);
}

function computed(indicator: IndicatorSpec, ruleset: Ruleset): string | undefined {
  return card({ indicators: [{ weight: '10', ...indicator }] }, ruleset).indicators[0]!.computed?.toFixed();
}

describe('rules of other regions can be written', () => {
  test('reverse targets lose what they are passed by, everything from twice the target on', () => {
    const linear = regionWith({ quantitative: { ...mof.quantitative, reverse: 'linear' } });
    const scoreOf = (actual: string) => computed({ target: '≤10天', actual }, linear);
    expect(['10天', '12天', '15天', '19.99天', '20天', '50天'].map(scoreOf)).toEqual([
      '10',
      '8',
      '5',
      '0.01',
      '0',
      '0',
    ]);
    const [score] = card(
      { indicators: [{ target: '≤10天', actual: '12天', weight: '10' }] },
      linear,
    ).indicators;
    expect(score!.reasoning['zh-CN']).toBe(
      '未达到年度指标值：(1 − (12 − 10) ÷ 10) × 10 = 8.00。得分格为空，填入 8.00。',
    );
  });

  test('all or nothing', () => {
    const strict = regionWith({
      quantitative: { ...mof.quantitative, positive: 'all-or-nothing', reverse: 'all-or-nothing' },
    });
    expect(computed({ target: '≥100%', actual: '99%' }, strict)).toBe('0');
    expect(computed({ target: '≤10天', actual: '11天' }, strict)).toBe('0');
    expect(computed({ target: '≤10天', actual: '10天' }, strict)).toBe('10');
  });

  test('a zero target is all or nothing under every formula', () => {
    for (const reverse of ['ratio', 'linear', 'all-or-nothing'] as const) {
      const ruleset = regionWith({ quantitative: { ...mof.quantitative, reverse } });
      expect(computed({ target: '≤0起', actual: '0起' }, ruleset)).toBe('10');
      expect(computed({ target: '≤0起', actual: '1起' }, ruleset)).toBe('0');
    }
  });

  test('grades at 80, 70 and 60', () => {
    const list = [
      { name: '优秀', from: '80' },
      { name: '良好', from: '70' },
      { name: '合格', from: '60' },
      { name: '不合格', from: '0' },
    ];
    const ruleset = regionWith({ grades: { ...mof.grades, list } });
    const graded = (score: string) =>
      card({ indicators: [{ weight: '100', score }] }, ruleset).grade.computed;
    expect(['80', '79', '60', '59.99'].map(graded)).toEqual(['优秀', '良好', '合格', '不合格']);
  });

  test('execution for 9 or 20 points', () => {
    for (const weight of ['9', '20']) {
      const ruleset = regionWith({ execution: { ...mof.execution, weight } });
      const fund = card({ funds: [{ budget: '5', executed: '5', weight: null }] }, ruleset).funds[0]!;
      expect(fund.computed!.toFixed()).toBe(weight);
    }
  });

  test('whole points', () => {
    const whole = regionWith({ rounding: { ...mof.rounding, places: 0 } });
    expect(computed({ target: '≥90%', actual: '42.68%' }, whole)).toBe('5');
    const fund = card({ funds: [{ budget: '7565.92', executed: '3229.53', weight: '10' }] }, whole).funds[0]!;
    expect([fund.rate!.toFixed(), fund.computed!.toFixed()]).toEqual(['0.4269', '4']);
    expect(computed({ target: '保障', actual: '部分达成指标' }, whole)).toBe('7');
  });

  test('a fourth tier with words of its own', () => {
    const [achieved, partly, missed] = mof.tiers.list;
    const list = [
      { ...achieved!, from: '0.9' },
      {
        id: 'mostly',
        name: { 'zh-CN': '基本达成', 'en-US': 'mostly achieved' },
        from: '0.8',
        to: '0.9',
        openAbove: true,
        words: ['基本达成', '基本完成'],
      },
      partly!,
      missed!,
    ];
    const ruleset = regionWith({ tiers: { ...mof.tiers, list } });
    const [score] = card(
      { indicators: [{ target: '保障', actual: '基本完成', weight: '10' }] },
      ruleset,
    ).indicators;
    expect([score!.tier, score!.min!.toFixed(), score!.computed!.toFixed()]).toEqual(['mostly', '8', '8.99']);
  });

  test('weights by section', () => {
    const sections = { weights: { 产出指标: '60', 效益指标: '30' }, required: true, source: 'form-notes' };
    expect(regionWith({ sections }).sections).toEqual(sections);
  });
});
