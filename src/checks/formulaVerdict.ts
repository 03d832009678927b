import type { Entry, Form } from '../form/form';
import type { Localized } from '../locales/localized';
import { agrees } from '../scoring/agrees';
import type { Scorecard } from '../scoring/scorecard';
import { fundRows, judgeExecution, judgeRate, judgeTotal, scoredFundRow } from './arithmeticVerdict';
import { gather } from './gather';
import { judgeGrade } from './gradeVerdict';
import { rowsWith } from './scoreVerdict';
import { derivation, percent, plain, shortened } from './phrases';

/** A cell with a formula, and what should come out of it. */
export interface FormulaThatDisagrees {
  readonly entry: Entry;
  readonly what: Localized;
  readonly expected: string;
  /** How that comes about; null where it is plain arithmetic. */
  readonly why: Localized | null;
}

/** Every formula of the form whose stored result is not what the rules give. */
export function formulasThatDisagree(form: Form, scorecard: Scorecard): readonly FormulaThatDisagrees[] {
  return [
    ...rates(form, scorecard),
    ...execution(form, scorecard),
    ...scores(form, scorecard),
    ...totals(form, scorecard),
    ...grade(form, scorecard),
  ].filter(({ entry }) => entry.formula !== null && entry.calculated);
}

function scores(form: Form, scorecard: Scorecard): FormulaThatDisagrees[] {
  return rowsWith('formula-disagrees', form, scorecard).map(({ indicator, score }) => ({
    entry: indicator.score!,
    what: {
      'zh-CN': `“${shortened(indicator.name)}”的得分`,
      'en-US': `The score of “${shortened(indicator.name)}”`,
    },
    expected:
      score.min === null || score.min.eq(score.computed!)
        ? plain(score.computed!)
        : `${plain(score.min)}–${plain(score.computed!)}`,
    why: derivation(score.reasoning),
  }));
}

function rates(form: Form, scorecard: Scorecard): FormulaThatDisagrees[] {
  return gather(fundRows(form, scorecard), (row) => {
    const judged = judgeRate(row);
    if (judged?.verdict !== 'wrong') return null;
    const label = shortened(row.fund.label);
    return {
      entry: judged.entry,
      what: { 'zh-CN': `“${label}”的执行率`, 'en-US': `The execution rate of “${label}”` },
      expected: percent(judged.exact!),
      why: null,
    };
  });
}

function execution(form: Form, scorecard: Scorecard): FormulaThatDisagrees[] {
  const judged = judgeExecution(form, scorecard);
  const score = scoredFundRow(form, scorecard)?.score;
  if (judged?.verdict !== 'wrong' || !score) return [];
  return [
    {
      entry: judged.entry,
      what: { 'zh-CN': '预算执行率得分', 'en-US': 'The score of budget execution' },
      expected: plain(score.computed ?? judged.exact!),
      why: score.reasoning,
    },
  ];
}

function totals(form: Form, scorecard: Scorecard): FormulaThatDisagrees[] {
  const judged = judgeTotal(form, scorecard);
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

function grade(form: Form, scorecard: Scorecard): FormulaThatDisagrees[] {
  const judged = judgeGrade(form, scorecard);
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
