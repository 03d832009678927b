import type { Check } from './check';
import { usualWeight } from '../judgement/sectionSums';
import { plain, shortened, withSource } from '../judgement/phrases';

/** Sections weighted otherwise than usual, where the ruleset leaves that to the form. */
export const sectionWeightsUnusual: Check = {
  code: 'section-weights-unusual',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '一级指标分值不常见', 'en-US': 'Unusual section weights' },
  about: {
    'zh-CN': '各部分分值与通常的设置不同',
    'en-US': 'Sections are weighted otherwise than usual',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const { sections } = ruleset;
    if (!sections || sections.required) return [];
    const unusual = judgement.sections.flatMap(({ name, at, stated, weights }) => {
      const usual = usualWeight(name, sections.weights);
      // Where the label states another weight, that is the mistake (section-weight-mismatch).
      if (weights === null || (stated !== null && !weights.eq(stated))) return [];
      return usual === null || weights.eq(usual) ? [] : [{ name, at, weights, usual }];
    });
    const [first, ...others] = unusual;
    if (!first) return [];
    const say = (word: string, comma: string): string =>
      unusual
        .map(({ name, weights, usual }) => `${shortened(name)} ${plain(weights)} ${word} ${usual}`)
        .join(comma);
    return [
      {
        at: first.at,
        related: others.map(({ at }) => at),
        says: withSource(
          {
            'zh-CN': `各部分分值与通常的设置不同：${say('分，通常', ' 分；')} 分。分值可以按项目情况调整，请确认。`,
            'en-US': `Sections are weighted otherwise than usual: ${say('points, usually', '; ')}. Weights may be adjusted to the project; please confirm.`,
          },
          ruleset,
          sections.source,
        ),
      },
    ];
  },
};
