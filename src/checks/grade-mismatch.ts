import type { Check } from './check';
import { plain, shortened, withSource } from '../judgement/phrases';

/** The grade is not the one that the total belongs to, or the row for it is left empty. */
export const gradeMismatch: Check = {
  code: 'grade-mismatch',
  severity: 'error',
  title: { 'zh-CN': '评分等级与总分不符', 'en-US': 'Grade does not match the total' },
  about: {
    'zh-CN': '评分等级与总分不符，或未填写',
    'en-US': 'The grade does not fit the total, or is left empty',
  },
  run(judgement) {
    const { form } = judgement;
    const judged = judgement.grade.recorded;
    if (!judged || judged.entry.formula !== null) return [];
    if (judged.verdict !== 'wrong' && judged.verdict !== 'empty') return [];
    const { ruleset, total } = judgement.scorecard;
    const { entry, expected } = judged;
    const from = ruleset.grades.list.find(({ name }) => name === expected)?.from ?? '0';
    const sum = total.computed ? plain(total.computed) : '';
    const found = judged.verdict === 'empty' ? '' : shortened(entry.text);
    return [
      {
        at: entry.at,
        ...(form.total?.score && { related: [form.total.score.at] }),
        says: withSource(
          {
            'zh-CN':
              `${found === '' ? '评分等级未填写' : `评分等级为“${found}”`}，` +
              `总分 ${sum} 分对应的等级为“${expected}”（${from} 分起）。`,
            'en-US':
              `${found === '' ? 'The grade is not filled in' : `The grade is “${found}”`}; ` +
              `a total of ${sum} points is graded “${expected}” (from ${from} points).`,
          },
          ruleset,
          ruleset.grades.source,
        ),
        expected,
        found,
      },
    ];
  },
};
