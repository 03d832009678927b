import type { Indicator, NumberEntry } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import { printDecimal } from '../../notation/printDecimal';
import type { Rules } from '../../scoring/rules';
import type { IndicatorScore } from '../../scoring/scorecard';
import type { ScoreJudgement } from '../judgement';
import { recorded, shortened } from '../phrases';
import { becauseText } from './becauseText';
import { criterionText } from './criterionText';
import { formulaText } from './formulaText';
import type { Reasoning } from './reasoning';
import { tierText } from './tierText';
import { acceptedText } from './acceptedText';
import { whyNotText } from './whyNotText';

/** How an indicator's score comes about, and what becomes of the score cell, with the numbers in them. */
export function indicatorReasoning(judged: ScoreJudgement, rules: Rules): Reasoning {
  const { offer } = judged;
  return {
    derivation: scoreDerivation(judged, rules),
    outcome:
      offer?.because.kind === 'hidden' || offer?.because.kind === 'doubt'
        ? becauseText(offer.because)
        : outcomeText(judged, rules),
  };
}

/** How an indicator's score comes about: 「42.68 ÷ 90 × 5 = 2.3711 → 2.37」. */
export function scoreDerivation(
  { indicator, score }: Pick<ScoreJudgement, 'indicator' | 'score'>,
  rules: Rules,
): Localized {
  return evaluationText(indicator, score, rules);
}

function evaluationText(indicator: Indicator, evaluation: IndicatorScore, rules: Rules): Localized {
  const { basis } = evaluation;
  const target = shortened(indicator.target.text);
  const actual = shortened(indicator.actual.text);
  switch (basis.kind) {
    case 'none':
      return whyNotText(basis.whyNot, indicator);
    case 'on-time': {
      const full = printDecimal(evaluation.computed!, rules.places);
      return {
        'zh-CN': zh`${actual} 完成，目标 ${target}，按时完成，得满分 ${full}。`,
        'en-US': `Done ${actual}, target ${target}: on time, full marks ${full}.`,
      };
    }
    case 'words': {
      const { tier } = basis;
      const range = tierText(evaluation);
      return {
        'zh-CN': zh`实际完成值属于“${tier.name['zh-CN']}”，得分应为${range['zh-CN']}。`,
        'en-US': `The achievement reads as “${tier.name['en-US']}”: the score should be ${range['en-US']}.`,
      };
    }
    case 'criterion':
      return criterionText(indicator, evaluation, basis, rules);
    case 'number':
      return formulaText(indicator, evaluation, basis.formula, rules);
  }
}

/** Why a score that Recalculate leaves is right as it is. */
function keptText(entry: NumberEntry, { score }: ScoreJudgement): Localized {
  const was = recorded(entry);
  const { nature, exact, computed } = score;
  const accepted = nature === 'quantitative' && exact && computed && acceptedText(entry, exact, computed);
  if (accepted) return accepted;
  if (score.tier !== null) {
    return {
      'zh-CN': zh`表中 ${was} 在这一档之内，予以保留。`,
      'en-US': `The form's ${was} is within this tier, so it stays.`,
    };
  }
  return {
    'zh-CN': zh`表中 ${was} 符合规则，予以保留。`,
    'en-US': `The form's ${was} is what the rules give, so it stays.`,
  };
}

function outcomeText(judged: ScoreJudgement, rules: Rules): Localized | null {
  const { decision, proposed, offer } = judged;
  const { computed, min, nature, basis } = judged.score;
  const { score } = judged.indicator;
  const { places } = rules;
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
        'zh-CN': zh`表中 ${was} 高于规则允许的得分，改为 ${becomes()}。`,
        'en-US': `The form's ${was} is more than the rules allow and becomes ${becomes()}.`,
      };
    case 'keep':
      if (!score?.number) return null;
      return keptText(score, judged);
    case 'tier-exceeded':
      return {
        'zh-CN': zh`表中 ${was} 超出这一档，由评价人决定是否更改，不自动改动。`,
        'en-US': `The form's ${was} is more than this tier allows; the evaluator decides, nothing is changed.`,
      };
    case 'criterion-exceeded': {
      const why = becauseText(offer!.because);
      return {
        'zh-CN': `表中 ${was} 高于评分标准给出的得分。${why['zh-CN']}`,
        'en-US': `The form's ${was} is more than the criterion gives. ${why['en-US']}`,
      };
    }
    case 'impossible':
      return {
        'zh-CN': zh`表中 ${was} 小于 0，得分不能小于 0，请改正。`,
        'en-US': `The form's ${was} is below 0, which no score may be; please correct it.`,
      };
    case 'raise-own':
      return {
        'zh-CN': zh`表中 ${was} 是本工具上次填写的，改为 ${becomes()}。`,
        'en-US': `The form's ${was} was written by this tool last time and becomes ${becomes()}.`,
      };
    case 'keep-deduction':
    case 'deduction-without-note': {
      const least = printDecimal(
        (nature === 'qualitative' || basis.kind === 'criterion' ? min : computed)!,
        places,
      );
      return decision === 'keep-deduction'
        ? {
            'zh-CN': zh`表中 ${was} 低于 ${least}，已说明原因，予以保留。`,
            'en-US': `The form's ${was} is below ${least}; the reason is stated, so it stays.`,
          }
        : {
            'zh-CN': zh`表中 ${was} 低于 ${least}，但未说明原因，暂不改动。`,
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
      return { 'zh-CN': zh`表中 ${was} 保持原样。`, 'en-US': `The form's ${was} stays as it is.` };
  }
}
