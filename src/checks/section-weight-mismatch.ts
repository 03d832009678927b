import { Decimal } from '../notation/decimal';
import type { Check } from './check';
import type { Issue } from './finding';
import { gather } from '../judgement/gather';
import { pointsHeading } from '../judgement/pointsHeading';
import { usualWeight } from '../judgement/sectionSums';
import { plain, shortened, withSource } from '../judgement/phrases';

/**
 * The weights of a section are not what its label states (产出指标(40分)), or not what the ruleset
 * demands of it. In layouts without weights the scores of a section must not exceed its label.
 */
export const sectionWeightMismatch: Check = {
  code: 'section-weight-mismatch',
  severity: 'error',
  title: { 'zh-CN': '一级指标分值不符', 'en-US': 'Section weight does not match' },
  about: {
    'zh-CN': '一级指标标明的分值与其下各指标不符',
    'en-US': 'A section’s stated weight is not the sum of its indicators’',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const demanded = ruleset.sections?.required ? ruleset.sections : null;
    const hasWeights = pointsHeading(judgement.form, 'weight') !== undefined;
    return gather(judgement.sections, ({ name, at, stated, weights, scores }): Issue | null => {
      const label = shortened(name);
      if (stated !== null && weights !== null && !weights.eq(stated)) {
        return {
          at,
          says: {
            'zh-CN': `“${label}”标明 ${plain(stated)} 分，其下各指标分值相加为 ${plain(weights)} 分。`,
            'en-US': `“${label}” states ${plain(stated)} points; the weights of its indicators add up to ${plain(weights)}.`,
          },
          expected: plain(stated),
          found: plain(weights),
        };
      }
      const sum = stated === null || hasWeights || weights !== null ? null : scores;
      if (stated !== null && sum?.gt(stated)) {
        return {
          at,
          says: {
            'zh-CN': `“${label}”标明 ${plain(stated)} 分，其下各指标得分相加为 ${plain(sum)} 分，超过上限。`,
            'en-US': `“${label}” states ${plain(stated)} points; the scores of its indicators add up to ${plain(sum)}, which is more.`,
          },
          expected: `≤${plain(stated)}`,
          found: plain(sum),
        };
      }
      const usual = demanded && usualWeight(name, demanded.weights);
      if (!demanded || usual === null || weights === null || weights.eq(new Decimal(usual))) return null;
      return {
        at,
        says: withSource(
          {
            'zh-CN': `“${label}”的分值合计为 ${plain(weights)} 分，规定为 ${usual} 分。`,
            'en-US': `The weights of “${label}” add up to ${plain(weights)} points; ${usual} are prescribed.`,
          },
          ruleset,
          demanded.source,
        ),
        expected: usual,
        found: plain(weights),
      };
    });
  },
};
