import { zh } from '../locales/zh';
import { plain, shortened } from '../judgement/phrases';
import { wrongSubtotals } from '../judgement/wrongSubtotals';
import type { Check } from './check';

/** A sum among the rows (小计, 合计 of a section) is not the sum of the scores that its weight is made of. */
export const subtotalMismatch: Check = {
  code: 'subtotal-mismatch',
  severity: 'error',
  title: { 'zh-CN': '小计与得分之和不符', 'en-US': 'Subtotal is not the sum of the scores' },
  about: {
    'zh-CN': '小计不等于其上各项得分之和',
    'en-US': 'A subtotal is not the sum of the scores above it',
  },
  run: ({ form }) =>
    wrongSubtotals(form).map(({ subtotal: { label, score }, sum, of }) => ({
      at: score.at,
      related: of,
      says: {
        'zh-CN': zh`“${shortened(label)}”的得分为 ${plain(score.number!)} 分，其上各项得分相加为 ${plain(sum)} 分，请核对。`,
        'en-US': `The score of “${shortened(label)}” is ${plain(score.number!)}; the scores above it add up to ${plain(sum)}. Please check.`,
      },
      expected: plain(sum),
      found: score.text,
    })),
};
