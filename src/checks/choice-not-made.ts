import type { Check } from './check';
import { gather } from './gather';
import { scoredRows } from './rows';
import { shortened } from './phrases';

/** The achievement still shows the whole list of choices (优良中低差), and none is taken. */
export const choiceNotMade: Check = {
  code: 'choice-not-made',
  severity: 'error',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ indicator }) => {
      const { entry, meaning, text } = indicator.actual;
      if (!entry || meaning.kind !== 'choice') return null;
      const options = meaning.options.join('、');
      return {
        at: entry.at,
        says: {
          'zh-CN': `“${shortened(indicator.name)}”的实际完成值仍是选项“${shortened(text)}”，请从 ${options} 中选定一项。`,
          'en-US': `The achievement of “${shortened(indicator.name)}” still shows all choices, “${shortened(text)}”; please keep one of ${options}.`,
        },
        expected: options,
        found: text,
      };
    }),
};
