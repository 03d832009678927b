import { rulesetById } from '../../src/ruleset/rulesets';
import { cardOf } from '../judgement/judged';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** A whole form under the rules of its province; every number worked out by hand. */
function scored(id: string, spec: FormSpec) {
  const card = cardOf(formOf(spec), rulesetById(id)!);
  return {
    execution: card.funds[0]!.computed!.toFixed(),
    indicators: card.indicators.map(({ min, computed }) => `${min?.toFixed()}–${computed?.toFixed()}`),
    total: card.total.proposed!.toFixed(),
    grade: card.grade.proposed,
  };
}

test('Hubei: funds 20 points, a half-way achievement in words from 50 %', () => {
  const spec: FormSpec = {
    funds: [{ budget: '34.64', executed: '30', weight: null }],
    indicators: [
      { target: '≥50人', actual: '45人', weight: '40' },
      { target: '≤5次', actual: '8次', weight: '20' },
      { target: '稳定', actual: '部分达成预期指标', weight: '20', score: '12', note: '宣传不够，明年加强。' },
    ],
  };
  // 30 ÷ 34.64 × 20 = 17.32…; 45 ÷ 50 × 40 = 36; 5 ÷ 8 × 20 = 12.5; half-way of 20: 10 up to below 16;
  // with the 12 given there: 17.32 + 36 + 12.5 + 12 = 77.82.
  expect(scored('hubei', spec)).toEqual({
    execution: '17.32',
    indicators: ['36–36', '12.5–12.5', '10–15.99'],
    total: '77.82',
    grade: '中',
  });
});

test('Sichuan: 10 + 90, and an execution rate below 90 % needs a reason', () => {
  const spec: FormSpec = {
    funds: [{ budget: '251.89', executed: '220', weight: '10', score: '' }],
    indicators: [
      { target: '100', sign: '=', unit: '%', actual: '100', weight: '60' },
      { target: '100', sign: '=', unit: '%', actual: '96', weight: '30' },
    ],
  };
  // 220 ÷ 251.89 × 10 = 8.734; 96 ÷ 100 × 30 = 28.8; 8.73 + 60 + 28.8 = 97.53.
  expect(scored('sichuan', spec)).toEqual({
    execution: '8.73',
    indicators: ['60–60', '28.8–28.8'],
    total: '97.53',
    grade: '优',
  });
  const [fund] = cardOf(formOf(spec), rulesetById('sichuan')!).funds;
  expect(fund!.due).toEqual(['low-execution']);
});

test('Guangxi: from 130 % of the target up a note is due, and no point is taken off', () => {
  const spec: FormSpec = {
    funds: [{ budget: '10', executed: '9', weight: '10', score: '' }],
    indicators: [
      { target: '≥100人', actual: '129人', weight: '50', score: '50' },
      { target: '≥100人', actual: '130人', weight: '40', score: '40' },
    ],
  };
  expect(scored('guangxi', spec)).toEqual({
    execution: '9',
    indicators: ['50–50', '40–40'],
    total: '99',
    grade: '优',
  });
  const { indicators } = cardOf(formOf(spec), rulesetById('guangxi')!);
  expect(indicators.map(({ note }) => note.due)).toEqual([[], ['over-achieved']]);
});
