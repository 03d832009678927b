import type { Check } from './check';
import { gather } from './gather';
import { rowsWith } from './scoreVerdict';
import { derivation, followedBy, plain, recorded, shortened } from './phrases';

/** A score below what the rules give, with a note that says why: a justified deduction, left as it is. */
export const deductionKept: Check = {
  code: 'deduction-kept',
  severity: 'info',
  run: (form, scorecard) =>
    gather(rowsWith('below', form, scorecard), ({ indicator, score }) => {
      if (score.note.state !== 'real') return null;
      const entry = indicator.score!;
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: indicator.note ? [indicator.note.at] : [],
        says: followedBy(
          {
            'zh-CN': `“${shortened(indicator.name)}”得分 ${recorded(entry)} 分，低于规则得分 ${computed} 分，已说明原因，保留扣分。`,
            'en-US': `“${shortened(indicator.name)}” scores ${recorded(entry)}, less than the ${computed} points that the rules give. A note says why, so the deduction is kept.`,
          },
          derivation(score.reasoning),
        ),
        expected: computed,
        found: recorded(entry),
      };
    }),
};
