import type { Check } from './check';
import { judgeGrade } from './gradeVerdict';
import { plain, shortened, withSource } from './phrases';

/** The grade is not the one that the total belongs to, or the row for it is left empty. */
export const gradeMismatch: Check = {
  code: 'grade-mismatch',
  severity: 'error',
  run(form, scorecard) {
    const judged = judgeGrade(form, scorecard);
    if (judged === null || judged.entry.formula !== null) return [];
    if (judged.verdict !== 'wrong' && judged.verdict !== 'empty') return [];
    const { ruleset, total } = scorecard;
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
