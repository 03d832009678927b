import { shortened } from '../judgement/phrases';
import { cellsOf } from './cellsOf';
import type { Check } from './check';

/** The grade is a word that the rules do not have (一等, 合格 where grades are 优良中差). */
export const gradeUnknown: Check = {
  code: 'grade-unknown',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '评分等级不在规定之内', 'en-US': 'Unknown grade' },
  about: {
    'zh-CN': '评分等级不是规则所定的等级',
    'en-US': 'The grade is none of those that the rules have',
  },
  run({ form, grade: { recorded }, scorecard: { ruleset } }) {
    if (recorded?.verdict !== 'not-understood') return [];
    const names = ruleset.grades.list.map(({ name }) => name);
    const found = shortened(recorded.entry.text);
    return [
      {
        at: recorded.entry.at,
        related: cellsOf(form.total?.score),
        says: {
          'zh-CN': `评分等级“${found}”不是规则所定的等级（${names.join('、')}），未校验。`,
          'en-US': `The grade “${found}” is none of ${names.join(', ')}, so it was not checked.`,
        },
        expected: names.join('、'),
        found,
      },
    ];
  },
};
