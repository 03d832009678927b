import { approvedAt, placeOf } from '../goals/approved';
import { plain, shortened } from '../judgement/phrases';
import { zh } from '../locales/zh';
import type { Check } from './check';

/** A weight that differs from the one in the project’s goal table. */
export const weightChanged: Check = {
  code: 'weight-changed',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '分值与目标表不符', 'en-US': 'Weight is not the approved one' },
  about: {
    'zh-CN': '指标的分值与批准的目标表不同',
    'en-US': 'An indicator weighs something else than in the approved goal table',
  },
  run({ form, goal }) {
    if (goal?.kind !== 'compared') return [];
    return goal.weights.map(({ approved, index }) => {
      const { name, weight } = form.indicators[index]!;
      const place = placeOf(goal.goal, approved.at);
      const [was, is] = [plain(approved.number!), plain(weight!.number!)];
      return {
        at: weight!.at,
        says: {
          'zh-CN': zh`“${shortened(name)}”批准的分值是 ${was}（${place['zh-CN']}），本表是 ${is}，请核对。`,
          'en-US': `The approved weight of “${shortened(name)}” is ${was} (${place['en-US']}); the form has ${is}. Please check.`,
        },
        expected: was,
        found: is,
        approved: approvedAt(goal.goal, approved.at, approved.text),
      };
    });
  },
};
