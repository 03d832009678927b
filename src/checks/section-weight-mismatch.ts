import type { Contradiction } from '../diagnosis/diagnosis';
import type { Form } from '../form/form';
import { gather } from '../judgement/gather';
import { plain, shortened, withSource } from '../judgement/phrases';
import { usualWeight } from '../judgement/sectionSums';
import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import { Decimal } from '../notation/decimal';
import type { Check } from './check';
import type { Issue } from './finding';
import { isSameAddress } from '../sheet/address';

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
    const { form, sections, scorecard } = judgement;
    const { ruleset } = scorecard;
    const demanded = ruleset.sections?.required ? ruleset.sections : null;
    const stated = toldContradictions(['level-weight', 'level-scores'], judgement, (each) =>
      isOfSection(each, form),
    );
    if (!demanded) return stated;
    return [
      ...stated,
      ...gather(sections, ({ name, at, stated: own, weights }): Issue | null => {
        const usual = usualWeight(name, demanded.weights);
        if (usual === null || weights === null || weights.eq(new Decimal(usual))) return null;
        // Where the label states another weight, that is the mistake.
        if (own !== null && !weights.eq(own)) return null;
        return {
          at,
          says: withSource(
            {
              'zh-CN': `“${shortened(name)}”的分值合计为 ${plain(weights)} 分，规定为 ${usual} 分。`,
              'en-US': `The weights of “${shortened(name)}” add up to ${plain(weights)} points; ${usual} are prescribed.`,
            },
            ruleset,
            demanded.source,
          ),
          expected: usual,
          found: plain(weights),
        };
      }),
    ];
  },
};

/** The contradiction is about the weight that a first-level indicator states. */
export function isOfSection({ equations }: Contradiction, { sections }: Form): boolean {
  const { at } = equations[0]!.of;
  return sections.some((section) => isSameAddress(section.at, at));
}
