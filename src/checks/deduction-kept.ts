import { scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { rulesOf } from '../scoring/rules';
import { rowsWith } from '../judgement/rowsWith';
import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import type { Like } from './finding';
import { gather } from '../judgement/gather';
import { followedBy, plain, recorded, shortened } from '../judgement/phrases';

/** A score below what the rules give, with a note that says why: a justified deduction, left as it is. */
export const deductionKept: Check = {
  code: 'deduction-kept',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '已说明原因的扣分', 'en-US': 'Deduction with a reason' },
  about: {
    'zh-CN': '得分低于规则得分，已说明原因，保留',
    'en-US': 'A deduction that a note justifies is kept',
  },
  run: (judgement) =>
    gather(rowsWith('below', judgement), ({ indicator, score, note }) => {
      if (note.state !== 'real') return null;
      const entry = indicator.score!;
      const computed = plain(score.computed!);
      return {
        at: entry.at,
        related: cellsOf(indicator.note),
        says: followedBy(
          {
            'zh-CN': `“${shortened(indicator.name)}”得分 ${recorded(entry)} 分，低于规则得分 ${computed} 分，已说明原因，予以保留。`,
            'en-US': `“${shortened(indicator.name)}” scores ${recorded(entry)}, less than the ${computed} points that the rules give. A note says why, so the deduction is kept.`,
          },
          scoreDerivation({ indicator, score }, rulesOf(judgement.scorecard.ruleset)),
        ),
        expected: computed,
        found: recorded(entry),
        like: LIKE,
      };
    }),
};

const LIKE: Like = {
  as: 'kept',
  says: (cells) => ({
    'zh-CN': zh`${cells['zh-CN']} 的得分低于规则得分，已说明原因，予以保留。`,
    'en-US': `The scores in ${cells['en-US']} are less than the rules give; notes say why, so they are kept.`,
  }),
};
