import type { Indicator } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import { printDecimal } from '../notation/printDecimal';
import type { Evaluation } from './evaluation';
import { formulaText } from './formulaText';
import type { Rules } from './rules';
import type { Decision } from './scorecard';
import { whyNotText } from './whyNotText';

/** How an indicator's score comes about, and what becomes of the score cell, with the numbers in it. */
export function indicatorReasoning(
  indicator: Indicator,
  evaluation: Evaluation,
  decision: Decision,
  proposed: Decimal | null,
  rules: Rules,
): Localized {
  const why = evaluationText(indicator, evaluation, rules);
  const then = decisionText(indicator, evaluation, decision, proposed, rules.places);
  if (!then) return why;
  return { 'zh-CN': why['zh-CN'] + then['zh-CN'], 'en-US': `${why['en-US']} ${then['en-US']}` };
}

function evaluationText(indicator: Indicator, evaluation: Evaluation, rules: Rules): Localized {
  const { basis } = evaluation;
  const target = indicator.target.text;
  const actual = indicator.actual.text;
  switch (basis.kind) {
    case 'none':
      return whyNotText(basis.whyNot, indicator);
    case 'on-time': {
      const full = printDecimal(evaluation.computed!, rules.places);
      return {
        'zh-CN': `${actual}完成，目标${target}，按时完成，得满分 ${full}。`,
        'en-US': `Done ${actual}, target ${target}: on time, full marks ${full}.`,
      };
    }
    case 'words': {
      const { tier } = basis;
      const least = printDecimal(evaluation.min!, rules.places);
      const most = printDecimal(evaluation.computed!, rules.places);
      return {
        'zh-CN': `实际完成值属于“${tier.name['zh-CN']}”，得分应在 ${least} 至 ${most} 之间。`,
        'en-US': `The achievement reads as “${tier.name['en-US']}”: the score may lie from ${least} to ${most}.`,
      };
    }
    case 'number':
      return formulaText(indicator, evaluation, basis.formula, rules);
  }
}

function decisionText(
  { score }: Indicator,
  { computed, min, nature }: Evaluation,
  decision: Decision,
  proposed: Decimal | null,
  places: number,
): Localized | null {
  const was = score?.text ?? '';
  const becomes = () => printDecimal(proposed!, places);
  switch (decision) {
    case 'formula':
      return {
        'zh-CN': '得分格里是公式，不改动。',
        'en-US': 'The score cell holds a formula and is left alone.',
      };
    case 'fill':
      return {
        'zh-CN': `得分格为空，填入 ${becomes()}。`,
        'en-US': `The score cell is empty: ${becomes()} is filled in.`,
      };
    case 'needs-judgement':
      return {
        'zh-CN': '得分格为空，需要人工评分。',
        'en-US': 'The score cell is empty: a person has to judge.',
      };
    case 'lower':
      return {
        'zh-CN': `表中 ${was} 高于规则允许的得分，改为 ${becomes()}。`,
        'en-US': `The form's ${was} is more than the rules allow and becomes ${becomes()}.`,
      };
    case 'keep':
      if (!score?.number) return null;
      return {
        'zh-CN': `表中 ${was} 符合规则，保留。`,
        'en-US': `The form's ${was} is within the rules and stays.`,
      };
    case 'raise-own':
      return {
        'zh-CN': `表中 ${was} 是本工具上次填写的，改为 ${becomes()}。`,
        'en-US': `The form's ${was} was written by this tool last time and becomes ${becomes()}.`,
      };
    case 'keep-deduction':
    case 'deduction-without-note': {
      const least = printDecimal((nature === 'qualitative' ? min : computed)!, places);
      return decision === 'keep-deduction'
        ? {
            'zh-CN': `表中 ${was} 低于 ${least}，已说明原因，予以保留。`,
            'en-US': `The form's ${was} is below ${least}; the reason is stated, so it stays.`,
          }
        : {
            'zh-CN': `表中 ${was} 低于 ${least}，但未说明原因，暂不改动。`,
            'en-US': `The form's ${was} is below ${least} and no reason is stated; it is not changed yet.`,
          };
    }
    case 'not-written': {
      const due = printDecimal(computed!, places);
      return {
        'zh-CN': `得分与分值写在同一格，不自动改动；得分应为 ${due}，请自行更改。`,
        'en-US': `Weight and score share the cell, which is left alone; the score should be ${due}, please change it.`,
      };
    }
    case 'not-evaluated':
      if (!score?.number) return null;
      return { 'zh-CN': `表中 ${was} 保持原样。`, 'en-US': `The form's ${was} stays as it is.` };
  }
}

/** What a fund row's rate and score were made of. */
export type FundFacts =
  | { readonly state: 'undefined' | 'not-applicable' }
  | {
      readonly state: 'evaluated';
      readonly budget: Decimal;
      readonly executed: Decimal;
      readonly rate: Decimal;
      readonly weight: Decimal | null;
      readonly exact: Decimal | null;
      readonly computed: Decimal | null;
      readonly rules: Rules;
    };

const NO_RATE: Readonly<Record<'undefined' | 'not-applicable', Localized>> = {
  undefined: {
    'zh-CN': '全年预算数为 0，却有执行数，无法计算执行率。',
    'en-US': 'The year’s budget is 0 although something was spent: there is no execution rate.',
  },
  'not-applicable': {
    'zh-CN': '没有可以计算执行率的预算数和执行数。',
    'en-US': 'There are no amounts to make an execution rate of.',
  },
};

/** How a rate and an execution score come about. */
export function fundReasoning(facts: FundFacts): Localized {
  if (facts.state !== 'evaluated') return NO_RATE[facts.state];
  const { budget, executed, rate, weight, exact, computed, rules } = facts;
  const quotient = `${printDecimal(executed)} ÷ ${printDecimal(budget)}`;
  const percent = `${rate.times(100).toFixed(Math.max(rate.decimalPlaces() - 2, 2))}%`;
  const zh = `执行率 ${quotient} = ${percent}。`;
  const en = `Execution rate ${quotient} = ${percent}.`;
  if (!weight || !exact || !computed) return { 'zh-CN': zh, 'en-US': en };

  const score = printDecimal(computed, rules.places);
  if (executed.gte(budget)) {
    return {
      'zh-CN': `${zh}预算执行得满分 ${score}。`,
      'en-US': `${en} Full marks for execution: ${score}.`,
    };
  }
  const formula = `${quotient} × ${printDecimal(weight)} = ${printDecimal(exact.toDecimalPlaces(4))} → ${score}`;
  return { 'zh-CN': `${zh}预算执行得分 ${formula}。`, 'en-US': `${en} Score for execution: ${formula}.` };
}

/** What the total is made of. */
export function totalReasoning(
  fund: Decimal | null,
  indicators: Decimal | null,
  proposed: Decimal | null,
  recorded: Decimal | null,
): Localized {
  if (!proposed) return { 'zh-CN': '表中没有可以相加的得分。', 'en-US': 'There are no scores to add up.' };
  const sum = printDecimal(proposed, 2);
  const zh = fund
    ? `总分 = 预算执行 ${printDecimal(fund, 2)} + 各项指标 ${indicators ? printDecimal(indicators, 2) : '0'} = ${sum}。`
    : `总分 = 各项指标之和 = ${sum}。`;
  const en = fund
    ? `Total = execution ${printDecimal(fund, 2)} + indicators ${indicators ? printDecimal(indicators, 2) : '0'} = ${sum}.`
    : `Total = sum of the indicators = ${sum}.`;
  if (!recorded || recorded.eq(proposed)) return { 'zh-CN': zh, 'en-US': en };
  const now = printDecimal(recorded, 2);
  return {
    'zh-CN': `${zh}按表中现有得分相加为 ${now}。`,
    'en-US': `${en} The scores as they stand now add up to ${now}.`,
  };
}
