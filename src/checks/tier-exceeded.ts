import { tierBoundsText, tierText } from '../judgement/reasoning/tierText';
import { rowsWith } from '../judgement/rowsWith';
import { Decimal } from '../notation/decimal';
import type { Tier } from '../ruleset/ruleset';
import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { percent, recorded, shortened, withSource } from '../judgement/phrases';

/** A qualitative score above the tier that the achievement's own words belong to. */
export const tierExceeded: Check = {
  code: 'tier-exceeded',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '定性指标得分超出档次', 'en-US': 'Score above the tier of the achievement' },
  about: {
    'zh-CN': '得分超出实际完成值所属档次的上限',
    'en-US': 'The score is above the tier that the achievement’s words belong to',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    return rowsWith('tier-exceeded', judgement).map(({ indicator, score }) => {
      const entry = indicator.score!;
      const tier = ruleset.tiers.list.find(({ id }) => id === score.tier);
      const name = tier?.name ?? { 'zh-CN': score.tier!, 'en-US': score.tier! };
      const share = tier ? interval(tier) : '';
      const range = tierText(score);
      const actual = shortened(indicator.actual.text);
      return {
        at: entry.at,
        related: cellsOf(indicator.actual.entry),
        says: withSource(
          {
            'zh-CN': zh`“${shortened(indicator.name)}”的实际完成值“${actual}”属于“${name['zh-CN']}”一档${share && `（分值的 ${share}）`}，得分应为${range['zh-CN']}，表中为 ${recorded(entry)} 分。`,
            'en-US': `The achievement “${actual}” of “${shortened(indicator.name)}” belongs to the tier “${name['en-US']}”${share && ` (${share} of the weight)`}, which allows ${range['en-US']}; the form says ${recorded(entry)}.`,
          },
          ruleset,
          ruleset.tiers.source,
        ),
        expected: tierBoundsText(score),
        found: recorded(entry),
      };
    });
  },
};

/** `[60%,80%)`: both ends, and which of them belong to the tier. */
function interval({ from, to, openAbove }: Tier): string {
  return `[${percent(new Decimal(from))},${percent(new Decimal(to))}${openAbove ? ')' : ']'}`;
}
