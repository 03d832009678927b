import type { Word } from './dictionary';

/** What a text is as a title: of a self-evaluation, a goal table, monitoring within the year, another table; null: no title. */
export type TitleKind = 'self-evaluation' | 'goals' | 'monitoring' | 'other';

/**
 * What performance self-evaluations are about. A 自评表 of a school’s safety or a teacher’s year is another kind of
 * table.
 */
const EVALUATED = '绩效|支出|资金|经费|预算|项目|专项|部门|政策|债券';
const ENDS = '[\\d一二三四五六七八九十]*$';

/** Titles, as wordOf.ts leaves them. */
export const TITLES: readonly Word<TitleKind>[] = [
  {
    meaning: 'self-evaluation',
    spelled: [
      new RegExp(`(?:${EVALUATED}).*(?:自评|自我评价).*(?:表|报告|自评|评价|情况)${ENDS}`),
      new RegExp(`(?:自评|自我评价).*(?:${EVALUATED}).*(?:表|报告|情况)${ENDS}`),
      new RegExp(`(?:${EVALUATED}).*自评$`),
      /^(?:单位|部门)?(?:自评|自我评价)表?$/,
      /^(?:绩效)?(?:考核|考评)?自评(?:得分|打分|评分|计分)?表$/,
    ],
  },
  {
    meaning: 'goals',
    spelled: [/目标(?:申报|批复|下达|设定|审核|编制|公开|调整|任务|计划)*[表书][\d一二三四五六七八九十]*$/],
  },
  { meaning: 'monitoring', spelled: [/(?:监控|监测|跟踪).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
  { meaning: 'other', spelled: [/(?:绩效|评价|自评).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
];
