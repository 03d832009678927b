import type { Word } from './dictionary';

/** What a text is as a title: of a self-evaluation, a goal table, monitoring within the year, another table; null: no title. */
export type TitleKind = 'self-evaluation' | 'goals' | 'monitoring' | 'other';

/** Titles, as wordOf.ts leaves them. */
export const TITLES: readonly Word<TitleKind>[] = [
  {
    meaning: 'self-evaluation',
    spelled: [/(?:自评|自我评价).*(?:表|报告|自评|评价|情况)[\d一二三四五六七八九十]*$/, /自评$/],
  },
  {
    meaning: 'goals',
    spelled: [/目标(?:申报|批复|下达|设定|审核|编制|公开|调整|任务|计划)*表[\d一二三四五六七八九十]*$/],
  },
  { meaning: 'monitoring', spelled: [/(?:监控|监测|跟踪).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
  { meaning: 'other', spelled: [/(?:绩效|评价).*(?:表|报告)[\d一二三四五六七八九十]*$/] },
];
