import type { Localized } from '../../locales/localized';
import type { NoteReason } from '../judgement';

const REASONS: Readonly<Record<NoteReason, Localized>> = {
  'score-below-weight': { 'zh-CN': '得分低于分值', 'en-US': 'the score is below the weight' },
  'target-missed': { 'zh-CN': '未达到年度指标值', 'en-US': 'the target is missed' },
  'over-achieved': { 'zh-CN': '超额较多', 'en-US': 'the target is passed by far' },
  'low-execution': { 'zh-CN': '执行率偏低', 'en-US': 'the execution rate is low' },
};

/** Why a note is due, each reason once: 「得分低于分值，未达到年度指标值」. */
export function dueText(due: readonly NoteReason[]): Localized {
  const reasons = [...new Set(due)].map((reason) => REASONS[reason]);
  return {
    'zh-CN': reasons.map((reason) => reason['zh-CN']).join('，'),
    'en-US': reasons.map((reason) => reason['en-US']).join(', '),
  };
}
