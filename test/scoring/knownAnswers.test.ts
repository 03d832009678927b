import { rulesetById } from '../../src/ruleset/rulesets';
import { cardOf } from '../judgement/judged';
import { formOf } from './formOf';
import { BEIJING_2024, SHANGHAI_2023 } from './knownForms';

const beijing = rulesetById('beijing')!;
const shanghai = rulesetById('shanghai')!;

describe('Beijing 2024', () => {
  const form = formOf(BEIJING_2024);
  const card = cardOf(form, beijing);

  test('keeps 91.00 and the grade 优', () => {
    expect(card.total.weight!.toFixed(2)).toBe('100.00');
    expect(card.total.computed!.toFixed(2)).toBe('91.00');
    expect(card.total.proposed!.toFixed(2)).toBe('91.00');
    expect(card.grade).toEqual({ computed: '优', proposed: '优' });
  });

  test('changes no cell', () => {
    const proposed = card.indicators.map((score) => score.proposed!.toFixed(2));
    expect(proposed).toEqual(form.indicators.map(({ score }) => score!.text));
    expect(card.funds.map((fund) => fund.proposedRate?.toFixed(4) ?? '-')).toEqual([
      '1.0000',
      '1.0000',
      '-',
      '-',
    ]);
    expect(card.funds.map((fund) => fund.proposedScore?.toFixed(2) ?? '-')).toEqual(['10.00', '-', '-', '-']);
  });

  test('≥59次, done 118 → full marks, no penalty, no note due', () => {
    expect(card.indicators[1]).toMatchObject({ penalty: null, overAchieved: false, decision: 'keep' });
    expect(card.indicators[1]!.note.due).toEqual([]);
    expect(card.indicators[1]!.computed!.toFixed(2)).toBe('4.00');
  });

  test('every point taken off has its note', () => {
    const withDue = card.indicators.filter(({ note }) => note.due.length > 0);
    expect(withDue).toHaveLength(8);
    expect(withDue.every(({ note }) => note.state === 'real')).toBe(true);
    const deductions = card.indicators.filter(({ decision }) => decision === 'keep-deduction');
    expect(deductions.length).toBeLessThanOrEqual(7);
  });
});

describe('Shanghai 2023', () => {
  const forms = SHANGHAI_2023.map(formOf);
  const cards = forms.map((form) => cardOf(form, shanghai));

  test('all rates of the funds blocks come out as printed, truncated', () => {
    const rates = cards.flatMap((card, f) =>
      card.funds.flatMap((fund, i) =>
        fund.rate ? [[fund.rate.times(100).toFixed(2), forms[f]!.funds[i]!.rate!.text]] : [],
      ),
    );
    expect(rates).toHaveLength(17);
    for (const [computed, printed] of rates) expect(computed).toBe(printed);
  });

  test('all seven execution scores come out as printed, truncated', () => {
    expect(cards.map((card) => card.funds[0]!.computed!.toFixed(2))).toEqual([
      '9.61',
      '4.26',
      '10.00',
      '9.54',
      '0.00',
      '8.18',
      '0.45',
    ]);
  });

  test.each([
    [1, '94.61', '94.61', '优'],
    [2, '88.26', '86.63', '良'],
    [3, '100.00', '100.00', '优'],
    [4, '99.54', '99.54', '优'],
    [5, '89.00', '85.00', '良'],
    [6, '96.18', '96.18', '优'],
    [7, '89.45', '85.70', '良'],
  ])('form %i: recorded %s, proposed %s, %s', (number, recorded, proposed, grade) => {
    const { total, grade: graded } = cards[number - 1]!;
    expect(total.computed!.toFixed(2)).toBe(recorded);
    expect(total.proposed!.toFixed(2)).toBe(proposed);
    expect(graded).toEqual({ computed: grade, proposed: grade });
  });

  test.each([
    [2, 0, 'lower', '2.37', '2.37'],
    [2, 1, 'keep', '75.00', '70.00'],
    [5, 0, 'lower', '0.00', '0.00'],
    [7, 0, 'lower', '0.25', '0.25'],
    [6, 0, 'keep-deduction', '8.61', '8.00'],
    [1, 0, 'keep', '0.00', '0.00'],
  ])('form %i, indicator %i: %s, computed %s, proposed %s', (number, index, decision, computed, proposed) => {
    const score = cards[number - 1]!.indicators[index]!;
    expect(score.decision).toBe(decision);
    expect(score.computed!.toFixed(2)).toBe(computed);
    expect(score.proposed!.toFixed(2)).toBe(proposed);
  });

  test('合格率 70 of 75: within the tier, yet a note is due and none stands there', () => {
    expect(cards[1]!.indicators[1]!.note).toEqual({ state: 'none', due: ['score-below-weight'] });
  });

  test('the reasoning carries the formula with its numbers', () => {
    expect(cards[1]!.indicators[0]!.reasoning).toEqual({
      'zh-CN': '未达到年度指标值：42.68 ÷ 90 × 5 = 2.3711 → 2.37。表中 4.00 高于规则允许的得分，改为 2.37。',
      'en-US':
        "Target missed: 42.68 ÷ 90 × 5 = 2.3711 → 2.37. The form's 4.00 is more than the rules allow and becomes 2.37.",
    });
  });
});
