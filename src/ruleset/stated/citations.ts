import type { Localized } from '../../locales/localized';
import type { Stated } from './stated';

const NAMES: Readonly<Record<Exclude<Stated['path'], `sections.${string}`>, Localized>> = {
  'execution.weight': { 'zh-CN': '预算执行分值', 'en-US': 'the weight of budget execution' },
  'execution.criterion': { 'zh-CN': '预算执行计分办法', 'en-US': 'how budget execution is scored' },
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

/** What a stated number is called. */
export function nameOf({ path }: Stated): Localized {
  return path.startsWith('sections.') ? SECTIONS : NAMES[path as keyof typeof NAMES];
}

/** Stated numbers by the passages that state them, in the form's order: none of the lists is empty. */
export function byPassage<Number extends { readonly quote: string }>(
  stated: readonly Number[],
  cellOf: (number: Number) => string,
): readonly (readonly Number[])[] {
  const passages = new Map<string, Number[]>();
  for (const number of stated) {
    const key = `${cellOf(number)} ${number.quote}`;
    const passage = passages.get(key);
    if (passage) passage.push(number);
    else passages.set(key, [number]);
  }
  return [...passages.values()];
}
