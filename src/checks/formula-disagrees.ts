import type { Entry } from '../form/form';
import { gather } from '../judgement/gather';
import type { Judgement } from '../judgement/judgement';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rowsWith } from '../judgement/rowsWith';
import type { Localized } from '../locales/localized';
import { agrees } from '../scoring/agrees';
import { rulesOf } from '../scoring/rules';
import type { Check } from './check';
import { followedBy, percent, plain, shortened } from '../judgement/phrases';

/** A formula in a score, rate, total or grade whose value is not what the rules give. It is left untouched. */
export const formulaDisagrees: Check = {
  code: 'formula-disagrees',
  severity: 'error',
  title: { 'zh-CN': '公式结果与规则不符', 'en-US': 'Formula disagrees with the rules' },
  about: {
    'zh-CN': '公式的结果与规则不符（公式不会被改写）',
    'en-US': 'A formula gives another value than the rules; formulas are never overwritten',
  },
  run(judgement) {
    return formulasThatDisagree(judgement).map(({ entry, what, expected, why }) => {
      const statement = {
        'zh-CN': `${what['zh-CN']}由公式算出，结果为 ${entry.text}，应为 ${expected}。公式不会被改写，请核对公式 ${entry.formula}。`,
        'en-US': `${what['en-US']} comes from a formula that gives ${entry.text} instead of ${expected}. Formulas are never overwritten; please check ${entry.formula}.`,
      };
      return {
        at: entry.at,
        says: why ? followedBy(statement, why) : statement,
        expected,
        found: entry.text,
      };
    });
  },
};

/** A cell with a formula, and what should come out of it. */
interface FormulaThatDisagrees {
  readonly entry: Entry;
  readonly what: Localized;
  readonly expected: string;
  /** How that comes about; null where it is plain arithmetic. */
  readonly why: Localized | null;
}

/** Every formula of the form whose stored result is not what the rules give. */
function formulasThatDisagree(judgement: Judgement): readonly FormulaThatDisagrees[] {
  return [
    ...rates(judgement),
    ...execution(judgement),
    ...scores(judgement),
    ...totals(judgement),
    ...grade(judgement),
  ].filter(({ entry }) => entry.formula !== null && entry.calculated);
}

function scores(judgement: Judgement): FormulaThatDisagrees[] {
  return rowsWith('formula-disagrees', judgement).map(({ indicator, score }) => ({
    entry: indicator.score!,
    what: {
      'zh-CN': `“${shortened(indicator.name)}”的得分`,
      'en-US': `The score of “${shortened(indicator.name)}”`,
    },
    expected:
      score.min === null || score.min.eq(score.computed!)
        ? plain(score.computed!)
        : `${plain(score.min)}–${plain(score.computed!)}`,
    why: scoreDerivation({ indicator, score }, rulesOf(judgement.scorecard.ruleset)),
  }));
}

function rates(judgement: Judgement): FormulaThatDisagrees[] {
  return gather(judgement.funds, ({ fund, rate: judged }) => {
    if (judged?.verdict !== 'wrong') return null;
    const label = shortened(fund.label);
    return {
      entry: judged.entry,
      what: { 'zh-CN': `“${label}”的执行率`, 'en-US': `The execution rate of “${label}”` },
      expected: percent(judged.exact!),
      why: null,
    };
  });
}

function execution(judgement: Judgement): FormulaThatDisagrees[] {
  const judged = judgement.scoredFund?.execution;
  const score = judgement.scoredFund?.score;
  if (judged?.verdict !== 'wrong' || !score) return [];
  return [
    {
      entry: judged.entry,
      what: { 'zh-CN': '预算执行率得分', 'en-US': 'The score of budget execution' },
      expected: plain(score.computed ?? judged.exact!),
      why: fundReasoning(score, rulesOf(judgement.scorecard.ruleset)),
    },
  ];
}

function totals(judgement: Judgement): FormulaThatDisagrees[] {
  const { form, scorecard } = judgement;
  const judged = judgement.total.recorded;
  const wrong: FormulaThatDisagrees[] = [];
  if (judged?.verdict === 'wrong') {
    wrong.push({
      entry: judged.entry,
      what: { 'zh-CN': '总分', 'en-US': 'The total' },
      expected: plain(judged.exact!),
      why: null,
    });
  }
  const weight = form.total?.weight;
  const sum = scorecard.total.weight;
  if (weight?.number && sum && !agrees(weight, sum)) {
    wrong.push({
      entry: weight,
      what: { 'zh-CN': '总分一行的分值', 'en-US': 'The weight in the total row' },
      expected: plain(sum),
      why: null,
    });
  }
  return wrong;
}

function grade(judgement: Judgement): FormulaThatDisagrees[] {
  const judged = judgement.grade.recorded;
  if (judged?.verdict !== 'wrong') return [];
  return [
    {
      entry: judged.entry,
      what: { 'zh-CN': '评分等级', 'en-US': 'The grade' },
      expected: judged.expected,
      why: null,
    },
  ];
}
