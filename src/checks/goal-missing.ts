import type { Entry, OverallGoal } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Check } from './check';
import type { Issue } from './finding';

const EXPECTED: Localized = {
  'zh-CN': '年度总体目标没有填写预期目标。',
  'en-US': 'The overall goal does not say what was expected.',
};
const ACHIEVED: Localized = {
  'zh-CN': '年度总体目标没有填写实际完成情况。',
  'en-US': 'The overall goal does not say what was achieved.',
};

/** 年度总体目标 is there, and what was expected or what was achieved is left empty. */
export const goalMissing: Check = {
  code: 'goal-missing',
  severity: 'warning',
  mayBeAccepted: true,
  isBlank: true,
  title: { 'zh-CN': '年度总体目标未填写', 'en-US': 'Overall goal not filled in' },
  about: {
    'zh-CN': '年度总体目标的预期目标或实际完成情况没有填写',
    'en-US': 'The overall goal lacks what was expected or what was achieved',
  },
  run: ({ form: { goal } }) =>
    goal === null ? [] : [...issue(goal.expected, goal, EXPECTED), ...issue(goal.achieved, goal, ACHIEVED)],
};

function issue(entry: Entry | null, { at }: OverallGoal, says: Localized): Issue[] {
  if (entry === null || entry.text !== '' || entry.formula !== null) return [];
  return [{ at: entry.at, related: [at], says, found: '' }];
}
