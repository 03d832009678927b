import type { Entry } from '../form/form';
import { gather } from '../judgement/gather';
import type { Judgement } from '../judgement/judgement';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { nameOf, valueText } from '../judgement/reasoning/cellWords';
import { rowsWith } from '../judgement/rowsWith';
import type { Localized } from '../locales/localized';
import { rulesOf } from '../scoring/rules';
import { zh } from '../locales/zh';
import type { Check } from './check';
import { followedBy, plain, shortened } from '../judgement/phrases';

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
        'zh-CN': zh`${what['zh-CN']}由公式 ${shortened(entry.formula!)} 算出，结果为 ${entry.text}，应为 ${expected}；公式不会被改写，请核对。`,
        'en-US': `${what['en-US']} comes from the formula ${shortened(entry.formula!)}, which gives ${entry.text} instead of ${expected}. Formulas are never overwritten; please check it.`,
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

/** Every formula of the form whose stored result is not what the rules, or the other cells, give. */
function formulasThatDisagree(judgement: Judgement): readonly FormulaThatDisagrees[] {
  return [...arithmetic(judgement), ...scores(judgement)];
}

function arithmetic({ contradictions, form, scoredFund, scorecard }: Judgement): FormulaThatDisagrees[] {
  return gather(contradictions, ({ fault, equations }) => {
    const { of, exact, kind } = equations[0]!;
    if (fault !== 'formula') return null;
    const name = nameOf(of, form);
    return {
      entry: of.entry!,
      what: { 'zh-CN': name['zh-CN'], 'en-US': name['en-US'].replace(/^t/, 'T') },
      expected: valueText(of, exact, form)['en-US'].replace(/[“”]/g, ''),
      why: kind === 'execution-score' ? fundReasoning(scoredFund!.score, rulesOf(scorecard.ruleset)) : null,
    };
  });
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
