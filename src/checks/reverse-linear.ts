import { gather } from '../judgement/gather';
import { plain, recorded, shortened } from '../judgement/phrases';
import { rowsWith } from '../judgement/rowsWith';
import type { Check } from './check';

/**
 * A missed reverse target scored by the national budget system's formula, which this ruleset does not
 * follow. It is no deduction: the office may well have to score so.
 */
export const reverseLinear: Check = {
  code: 'reverse-linear',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '按一体化系统公式计分', 'en-US': 'Scored by the national system’s formula' },
  about: {
    'zh-CN': '反向指标的得分等于预算管理一体化系统的线性公式',
    'en-US': 'The score of a reverse target is that of the national system’s linear formula',
  },
  run: (judgement) =>
    gather(rowsWith('linear', judgement), ({ indicator, score: { basis, computed } }) => {
      if (basis.kind !== 'number' || basis.formula.kind !== 'ratio') return null;
      const entry = indicator.score!;
      const { over: target, under: actual } = basis.formula;
      const sum = `(1 − (${plain(actual)} − ${plain(target)}) ÷ ${plain(target)}) × ${plain(indicator.weight!.number!)}`;
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”得分 ${recorded(entry)} 分，正是预算管理一体化系统的反向指标公式 ${sum}；按本规则为 ${plain(computed!)} 分，予以保留。`,
          'en-US': `“${shortened(indicator.name)}” scores ${recorded(entry)}, just what the national budget system gives a reverse target: ${sum}. By this ruleset it would be ${plain(computed!)}; it is kept.`,
        },
        expected: plain(computed!),
        found: recorded(entry),
      };
    }),
};
