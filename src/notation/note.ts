import { normalise } from './normalise';
import { isNothing } from './nothing';
import { remembered } from './remembered';

/** Begins every note that ziping drafts; while it stands, a person has not finished the note. */
export const DRAFT_MARKER = '【待补充】';

/** Labels inside the cell that ask for a reason and give none, and punctuation. */
const LABELS = /(?:偏差)?原因(?:分析)?|(?:拟采取的)?改进措施|\d[.、)]|[:;,.。、()\n]|及/g;

/** Saying that there is nothing to say; 无偏差 and 不适用 deny a deviation and give no reason for one. */
const NO_NOTE =
  /^(?:0|无|暂无|没有|未填|空|(?:无|没有|未发生|不存在|未出现|暂无)(?:任何|明显)?(?:绩效|指标)?(?:偏差|差异|偏离)(?:情况|问题)?|无需(?:说明|填写|改进|填报))+$/;

/** Printed prompts (需说明原因（100字以内）) are no answer. */
const PROMPT = /\d字以内/;

/** A longer text always says something. */
const MAX_NOTHING = 60;

/**
 * Whether a cell holds a deviation note. `none`: empty, 无, 0, -, /, 不适用, 无偏差, also behind the
 * labels 偏差原因： and 改进措施：, or the form's own prompt （100字以内）. `draft`: the marker still stands. Pointers such as 同上 and 见附件
 * are a person's note.
 */
export const noteState: (text: string) => 'real' | 'draft' | 'none' = remembered((text) => {
  if (text.includes(DRAFT_MARKER)) return 'draft';
  if (PROMPT.test(text)) return 'none';
  if (text.length > 4 * MAX_NOTHING) return text.trim() === '' ? 'none' : 'real';
  const plain = normalise(text);
  if (plain === '' || isNothing(plain)) return 'none';
  const said = plain.replace(LABELS, '');
  return said === '' || isNothing(said) || (said.length <= MAX_NOTHING && NO_NOTE.test(said))
    ? 'none'
    : 'real';
});
