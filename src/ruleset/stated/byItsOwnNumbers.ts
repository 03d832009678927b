import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { toA1 } from '../../sheet/address';
import type { RulesetChoice } from '../ruleset';
import type { Stated } from './stated';
import { statedByForm } from './statedByForm';
import { withStated } from './withStated';

/**
 * A choice with the numbers that the form itself prints in place of the ruleset's. The reason names those
 * that the ruleset has otherwise.
 * @param asBase why the ruleset is the base of the form's own numbers
 */
export function byItsOwnNumbers(form: Form, choice: RulesetChoice, asBase: Localized): RulesetChoice {
  const { ruleset, taken, differing } = withStated(choice.ruleset, statedByForm(form));
  if (taken.length === 0) return choice;
  return {
    ...choice,
    ruleset,
    stated: taken,
    reason: differing.length === 0 ? choice.reason : joined(asBase, inWords(differing)),
  };
}

const NAMES: Readonly<Record<Exclude<Stated['path'], `sections.${string}`>, Localized>> = {
  'execution.weight': { 'zh-CN': '预算执行分值', 'en-US': 'the weight of budget execution' },
  'execution.noteBelow': { 'zh-CN': '执行率须说明原因', 'en-US': 'a reason for the execution rate' },
  'quantitative.positive': { 'zh-CN': '正向指标计分公式', 'en-US': 'the formula for positive indicators' },
  'quantitative.reverse': { 'zh-CN': '反向指标计分公式', 'en-US': 'the formula for reverse indicators' },
  'overAchievement.bands': { 'zh-CN': '超额完成扣分', 'en-US': 'points off for over-achievement' },
  'overAchievement.noteFrom': { 'zh-CN': '超额完成须说明原因', 'en-US': 'a reason for over-achievement' },
  'overAchievement.zeroNoteFrom': {
    'zh-CN': '指标值为0时须说明原因',
    'en-US': 'a reason where the target is 0',
  },
  'tiers.list': { 'zh-CN': '定性指标各档起点', 'en-US': 'where the tiers for words begin' },
  'grades.list': { 'zh-CN': '评分等级', 'en-US': 'the grades' },
  'rounding.places': { 'zh-CN': '得分小数位数', 'en-US': 'decimal places of scores' },
  'rounding.mode': { 'zh-CN': '得分取舍', 'en-US': 'rounding' },
};
const SECTIONS: Localized = { 'zh-CN': '各部分分值', 'en-US': 'the weights of sections' };

function nameOf({ path }: Stated): Localized {
  return path.startsWith('sections.') ? SECTIONS : NAMES[path as keyof typeof NAMES];
}

function inWords(numbers: readonly Stated[]): Localized {
  const list = (locale: keyof Localized, comma: string): string => {
    const cells = new Map<string, Set<string>>();
    for (const number of numbers) {
      const name = nameOf(number)[locale];
      cells.set(name, (cells.get(name) ?? new Set()).add(toA1(number.cell)));
    }
    const open = locale === 'zh-CN' ? '（' : ' (';
    const close = locale === 'zh-CN' ? '）' : ')';
    return [...cells].map(([name, at]) => `${name}${open}${[...at].join(comma)}${close}`).join(comma);
  };
  return {
    'zh-CN': `以表中写明的为准：${list('zh-CN', '、')}。`,
    'en-US': `The form's own numbers hold for ${list('en-US', ', ')}.`,
  };
}

function joined(one: Localized, other: Localized): Localized {
  return { 'zh-CN': `${one['zh-CN']}${other['zh-CN']}`, 'en-US': `${one['en-US']} ${other['en-US']}` };
}
