import { DRAFT_MARKER, noteState } from '../notation/note';
import { toA1 } from '../sheet/address';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** A note that ziping began and nobody has finished. */
export const noteDraft: Check = {
  code: 'note-draft',
  severity: 'error',
  title: { 'zh-CN': '偏差原因待补充', 'en-US': 'Deviation note still a draft' },
  about: {
    'zh-CN': '偏差原因分析及改进措施还是草稿',
    'en-US': 'The deviation note is still a draft',
  },
  run({ form, rows }) {
    const seen = new Set<string>();
    const ofFunds = form.funds.map(({ label, note }) => ({ name: label, note }));
    return gather([...rows.map(({ indicator }) => indicator), ...ofFunds], ({ name, note }) => {
      if (!note || noteState(note.text) !== 'draft' || seen.has(toA1(note.at))) return null;
      seen.add(toA1(note.at));
      return {
        at: note.at,
        says: {
          'zh-CN': `“${shortened(name)}”的偏差原因分析及改进措施还是草稿。请补全原因和改进措施，并删去“${DRAFT_MARKER}”。`,
          'en-US': `The deviation note of “${shortened(name)}” is still a draft. Please fill in reason and remedy and remove “${DRAFT_MARKER}”.`,
        },
        found: shortened(note.text),
      };
    });
  },
};
