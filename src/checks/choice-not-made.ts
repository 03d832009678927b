import { zh } from '../locales/zh';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** The achievement still shows the whole list of choices (优良中低差), and none is taken. */
export const choiceNotMade: Check = {
  code: 'choice-not-made',
  severity: 'error',
  isBlank: true,
  title: { 'zh-CN': '选项未选定', 'en-US': 'Choice not made' },
  about: {
    'zh-CN': '实际完成值仍列着全部选项',
    'en-US': 'The achievement still lists all choices',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator }) => {
      const { entry, meaning, text } = indicator.actual;
      if (!entry || meaning.kind !== 'choice') return null;
      const options = meaning.options.join('、');
      return {
        at: entry.at,
        says: {
          'zh-CN': zh`“${shortened(indicator.name)}”的实际完成值仍是选项“${shortened(text)}”，请从${options}中选定一项。`,
          'en-US': `The achievement of “${shortened(indicator.name)}” still shows all choices, “${shortened(text)}”; please keep one of ${meaning.options.join(', ')}.`,
        },
        expected: options,
        found: text,
      };
    }),
};
