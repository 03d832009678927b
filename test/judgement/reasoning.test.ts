import { rulesetById } from '../../src/ruleset/rulesets';
import { executionOutcome, rateOutcome } from '../../src/judgement/reasoning/fundReasoning';
import { indicatorReasoning } from '../../src/judgement/reasoning/indicatorReasoning';
import { totalReasoning } from '../../src/judgement/reasoning/totalReasoning';
import { rulesOf } from '../../src/scoring/rules';
import type { FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

const MOF = rulesetById('mof-2020')!;
const RULES = rulesOf(MOF);

const judgementOf = (spec: FormSpec) => judged(formOf({ total: null, ...spec }), MOF);

describe('why a score that is kept is right', () => {
  const outcome = (row: IndicatorSpec) =>
    indicatorReasoning(judgementOf({ indicators: [row] }).rows[0]!, RULES).outcome;

  test.each<[string, IndicatorSpec, string, string]>([
    [
      'just what the rules give',
      { target: '≥95', actual: '81.88', weight: '10', score: '8.62' },
      '表中 8.62 符合规则，予以保留。',
      "The form's 8.62 is what the rules give, so it stays.",
    ],
    [
      'cut off',
      { target: '≥95', actual: '81.88', weight: '10', score: '8.61' },
      '表中 8.61 是 8.6189 截取到 2 位小数，予以保留。',
      "The form's 8.61 is 8.6189 cut off at 2 decimals, so it stays.",
    ],
    [
      'rounded earlier',
      { target: '≥95', actual: '81.88', weight: '10', score: '8.6' },
      '表中 8.6 是 8.6189 四舍五入到 1 位小数，予以保留。',
      "The form's 8.6 is 8.6189 rounded to 1 decimal, so it stays.",
    ],
    [
      'a whole point',
      { target: '≥95', actual: '81.88', weight: '10', score: '8' },
      '表中 8 是 8.6189 截取到整数，予以保留；按规则应为 8.62。',
      "The form's 8 is 8.6189 cut off at a whole point, so it stays; the rules give 8.62.",
    ],
    [
      'within the tier of its words',
      { target: '提高', actual: '部分达成年度指标并具有一定效果', weight: '10', score: '7' },
      '表中 7 在这一档之内，予以保留。',
      "The form's 7 is within this tier, so it stays.",
    ],
    [
      'a deduction with a reason',
      { target: '≥90%', actual: '95%', weight: '10', score: '8', note: '支撑材料不充分' },
      '表中 8 低于 10.00，已说明原因，予以保留。',
      "The form's 8 is below 10.00; the reason is stated, so it stays.",
    ],
  ])('%s', (_, row, chinese, english) => {
    expect(outcome(row)).toEqual({ 'zh-CN': chinese, 'en-US': english });
  });

  test('in doubt: what is to be settled first', () => {
    const full: IndicatorSpec = { target: '完成', actual: '已完成', weight: '90', score: '90' };
    const judgement = judgementOf({
      indicators: [{ target: '≥90%', actual: '59%', weight: '10', score: '10' }, full],
      total: { weight: '100', score: '100' },
    });
    expect(indicatorReasoning(judgement.rows[0]!, RULES).outcome?.['zh-CN']).toBe(
      '请先核对 E13，核对之前没有改动。',
    );
  });
});

describe('why an execution rate and score that are kept are right', () => {
  const fundOf = (fund: FundSpec) =>
    judgementOf({ funds: [{ weight: '10', ...fund }], indicators: [] }).scoredFund!;
  const AMOUNTS = { budget: '173.73262', executed: '168.27' };

  test.each<[string, FundSpec, string | null, string | null]>([
    ['just right', { ...AMOUNTS, rate: '96.86%', score: '9.69' }, null, null],
    [
      'cut off',
      { ...AMOUNTS, rate: '96.85%', score: '9.68' },
      '表中 96.85% 与 96.86% 相符，予以保留。',
      '表中 9.68 是 9.6856 截取到 2 位小数，予以保留。',
    ],
    [
      'by the rate as it is recorded',
      { budget: '100', executed: '96.4', rate: '96%', score: '9.60' },
      '表中 96% 与 96.4% 相符，予以保留。',
      '表中 9.60 按填写的执行率 96% 计算（分值 10 × 执行率），予以保留。',
    ],
    [
      'above 100 %',
      { budget: '100', executed: '112', rate: '100%', score: '10' },
      '执行率超过 100%，按 100% 填写，予以保留。',
      null,
    ],
  ])('%s', (_, fund, rate, score) => {
    const row = fundOf(fund);
    expect([rateOutcome(row)?.['zh-CN'] ?? null, executionOutcome(row, RULES)?.['zh-CN'] ?? null]).toEqual([
      rate,
      score,
    ]);
  });
});

describe('what the total is made of', () => {
  const full: IndicatorSpec = { target: '完成', actual: '已完成', weight: '80', score: '80' };

  test('a sum that is not written, because something is in doubt, adds up all the same', () => {
    const judgement = judgementOf({
      indicators: [{ target: '≥90%', actual: '59%', weight: '20', score: '20' }, full],
      total: { weight: '100', score: '95' },
    });
    expect(totalReasoning(judgement)['zh-CN']).toBe('总分 = 各项指标之和 = 100.00。');
  });

  test('where not all was read no sum is the total, and none is offered', () => {
    const judgement = judgementOf({
      indicators: [full],
      total: { weight: '100', score: '100' },
      grade: '优',
    });
    expect(totalReasoning(judgement)).toEqual({
      'zh-CN': '读到的各项得分相加为 80.00，没有读全，总分未校验。',
      'en-US': 'The scores that were read add up to 80.00; not all were read, so the total was not checked.',
    });
    expect([judgement.total.offer, judgement.grade.offer]).toEqual([null, null]);
    expect(judgement.total.proposed?.toString()).toBe('100');
  });
});
