import type { Check } from './check';
import { gather } from './gather';
import { judgedRows } from './scoreVerdict';
import { plain, recorded, shortened, withSource } from './wording';

/**
 * A score below the weight, and nothing says why (北京市填报注意事项 第3条: the reason and the remedy
 * belong into 偏差原因分析及改进措施).
 */
export const deductionWithoutNote: Check = {
  code: 'deduction-without-note',
  severity: 'error',
  run(form, scorecard) {
    const { ruleset } = scorecard;
    return gather(judgedRows(form, scorecard), ({ indicator, score, verdict, cap }) => {
      const number = indicator.score?.number;
      if (!number || !cap || score.note.state !== 'none') return null;
      if (verdict === 'none' || verdict === 'negative' || number.gte(cap)) return null;
      // A formula that wrongly gives less than full marks is the cause; there is nothing to explain.
      if (verdict === 'formula-disagrees' && score.computed?.gte(cap)) return null;
      const lost = plain(cap.minus(number));
      return {
        at: indicator.score!.at,
        related: indicator.note ? [indicator.note.at] : [],
        says: withSource(
          {
            'zh-CN': `“${shortened(indicator.name)}”分值 ${plain(cap)} 分，得分 ${recorded(indicator.score!)} 分，扣 ${lost} 分，未填写偏差原因分析及改进措施。`,
            'en-US': `“${shortened(indicator.name)}” scores ${recorded(indicator.score!)} of ${plain(cap)} points (${lost} deducted) and has no deviation note.`,
          },
          ruleset,
          ruleset.quantitative.source,
        ),
        found: recorded(indicator.score!),
      };
    });
  },
};
