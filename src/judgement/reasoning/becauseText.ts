import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import type { Because } from '../judgement';
import { cellList } from '../phrases';

/** Why a change is shown and not made. */
export function becauseText(because: Because): Localized {
  switch (because.kind) {
    case 'unexplained':
      return {
        'zh-CN': '没有说明扣分原因：请在偏差原因分析及改进措施中说明，或改为规则得分。',
        'en-US': 'No note says why points were deducted: add one, or raise the score to what the rules give.',
      };
    case 'negative':
      return { 'zh-CN': '得分不能小于 0。', 'en-US': 'A score is never below 0.' };
    case 'words':
      return {
        'zh-CN': '实际完成值是文字，得分由评价人决定，没有自动改动。',
        'en-US': 'The achievement is in words, so the evaluator decides; nothing was changed.',
      };
    case 'readings':
      return {
        'zh-CN': '评分标准可以有不同理解，没有自动改动。',
        'en-US': 'The criterion can be read in several ways, so nothing was changed.',
      };
    case 'remark':
      return {
        'zh-CN': '完成值只在说明中写有，没有自动改动。',
        'en-US': 'Only the remark states what was achieved, so nothing was changed.',
      };
    case 'doubt': {
      const cells = cellList(because.settle.map(({ at }) => at));
      return {
        'zh-CN': zh`请先核对 ${cells['zh-CN']}，核对之前没有改动。`,
        'en-US': `Please settle ${cells['en-US']} first; nothing was changed before that.`,
      };
    }
    case 'hidden':
      return {
        'zh-CN': '所在的行或工作表被隐藏，没有改动。',
        'en-US': 'The row or the sheet is hidden, so nothing was changed.',
      };
  }
}
