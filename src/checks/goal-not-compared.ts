import { placeOf } from '../goals/approved';
import type { GoalTable } from '../form/goalTable';
import type { Localized } from '../locales/localized';
import type { Check } from './check';

/** So many goal tables are named; of more the number is told. */
const MOST_NAMED = 3;

/** There are goal tables, and nothing tells which of them is the form’s. */
export const goalNotCompared: Check = {
  code: 'goal-not-compared',
  severity: 'info',
  title: { 'zh-CN': '没有和目标表比对', 'en-US': 'Not compared with a goal table' },
  about: {
    'zh-CN': '有几张目标表可能是本项目的，或者指定的目标表中没有本项目的',
    'en-US': 'Several goal tables may be the project’s, or none of those named is',
  },
  run({ form, goal }) {
    const at = form.project?.at ?? null;
    if (goal?.kind === 'not-found') {
      return [
        {
          at,
          says: {
            'zh-CN': '指定的目标表中没有本项目、本年度的，指标值没有和目标表比对。',
            'en-US':
              'None of the goal tables that were named is of this project and year; targets were not compared.',
          },
        },
      ];
    }
    if (goal?.kind !== 'ambiguous') return [];
    const places = listOf(goal.goals);
    return [
      {
        at,
        says: {
          'zh-CN': `有 ${goal.goals.length} 张目标表可能是本项目的（${places['zh-CN']}），内容不同，无法确定是哪一张，没有比对。`,
          'en-US': `There are ${goal.goals.length} goal tables that may be the project's (${places['en-US']}), and they differ; targets were not compared.`,
        },
      },
    ];
  },
};

function listOf(goals: readonly GoalTable[]): Localized {
  const named = goals.slice(0, MOST_NAMED).map((goal) => placeOf(goal, goal.at));
  const isMore = goals.length > MOST_NAMED;
  return {
    'zh-CN': named.map((place) => place['zh-CN']).join('、') + (isMore ? ' 等' : ''),
    'en-US': named.map((place) => place['en-US']).join('; ') + (isMore ? ' and more' : ''),
  };
}
