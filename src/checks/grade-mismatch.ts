import { plain } from '../judgement/phrases';
import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Issue } from './finding';
import type { Judgement } from '../judgement/judgement';

/** The grade is not the one that the total belongs to, or the row for it is left empty. */
export const gradeMismatch: Check = {
  code: 'grade-mismatch',
  severity: 'error',
  title: { 'zh-CN': '评分等级与总分不符', 'en-US': 'Grade does not match the total' },
  about: {
    'zh-CN': '评分等级与总分不符，或未填写',
    'en-US': 'The grade does not fit the total, or is left empty',
  },
  run: (judgement) => [...wrong(judgement), ...empty(judgement)],
};

/** While a score is missing neither total nor grade is the last word. */
function wrong(judgement: Judgement): readonly Issue[] {
  return judgement.grade.recorded?.verdict === 'not-judged' ? [] : toldContradictions(['grade'], judgement);
}

function empty({ form, grade, scorecard: { ruleset, total } }: Judgement): Issue[] {
  const judged = grade.recorded;
  if (judged?.verdict !== 'empty' || judged.entry.formula !== null) return [];
  const { entry, expected } = judged;
  const from = ruleset.grades.list.find(({ name }) => name === expected)?.from ?? '0';
  const sum = total.computed ? plain(total.computed) : '';
  return [
    {
      at: entry.at,
      related: cellsOf(form.total?.score),
      says: {
        'zh-CN': `评分等级未填写，总分 ${sum} 分应为“${expected}”（${from} 分起）。`,
        'en-US': `The grade is not filled in; a total of ${sum} points is graded “${expected}” (from ${from} points).`,
      },
      expected,
      found: '',
    },
  ];
}
