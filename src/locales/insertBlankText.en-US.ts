import type { InsertBlankText } from './insertBlankText.zh-CN';

/** The words for inserting a blank form; apart from the pane's others, loaded when needed. */
export const enUS: InsertBlankText = {
  heading: 'Insert blank form',
  what: 'Puts a blank self-evaluation form on a new sheet behind this one. Other sheets are left alone; delete the new one if you do not need it.',
  ruleset: 'Rules of the blank form',
  layout: 'Layout',
  keptOther: (name) => `This workbook uses “${name}”; the inserted form will be scored by it too.`,
  insert: 'Insert blank form',
  fromGoals: 'Self-evaluation form from this goal table',
  fromGoalsWhat: (project, indicators, ruleset) =>
    `Puts a form on a new sheet: units, year, budget and goals of “${project}” and the targets and weights of its ${indicators} indicators as this goal table has them, by the rules “${ruleset}”. Other sheets are left alone.`,
  makeForm: 'Make the self-evaluation form',
};
