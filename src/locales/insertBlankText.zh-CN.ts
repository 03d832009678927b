/** 插入空表时的用语。单独成篇，用到时才载入。 */
export const zhCN = {
  heading: '插入空表',
  what: '在当前工作表后面新建一张工作表，放一张空白自评表；其他工作表不动，不需要时删除新表即可。',
  ruleset: '空表的评分规则',
  layout: '版式',
  keptOther: (name: string) => `工作簿已选用“${name}”，插入的表也按它评分。`,
  insert: '插入空表',
  fromGoals: '按目标表生成自评表',
  fromGoalsWhat: (project: string, indicators: number, ruleset: string) =>
    `在后面新建一张工作表，放一张自评表：“${project}”的单位、年度、预算、目标和 ${indicators} 项指标的指标值、分值按这张目标表填好，评分规则是“${ruleset}”。其他工作表不动。`,
  makeForm: '生成自评表',
};

/** The words for inserting a blank form. */
export type InsertBlankText = typeof zhCN;
