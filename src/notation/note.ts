import { achievementOf } from './achievement';
import { normalise } from './normalise';
import { isNothing, isSignForNothing } from './nothing';
import { remembered } from './remembered';

/** Begins every note that ziping drafts; while it stands, a person has not finished the note. */
export const DRAFT_MARKER = '【待补充】';

/** Labels inside the cell that ask for a reason and give none, and punctuation. */
const LABELS = /(?:偏差)?原因(?:分析)?|(?:拟采取的)?改进措施|\d[.、)]|[:;,.。、()\n]|及/g;

/** Signs for nothing and words that are no more than a sign: 0, 无, 暂无. */
const NOTHING = /^(?:0|无|暂无|没有|未填|空)+$/;

/** Saying that there is nothing to say: 无偏差 and 无需说明 deny a deviation and give no reason for one. */
const NO_DEVIATION =
  /^(?:0|无|暂无|没有|未填|空|(?:无|没有|未发生|不存在|未出现|暂无)(?:任何|明显)?(?:绩效|指标)?(?:偏差|差异|偏离)(?:情况|问题)?|无需(?:说明|填写|改进|填报))+$/;

/** 已完成 and 按计划完成 say that all is well, which no reason is needed for, and none given. */
const ALL_IS_WELL =
  /^(?:目前|一切|均|都|已|项目|工作)*(?:正常|无异常|情况良好|按(?:计划|进度|要求|合同|时|期)(?:正常|有序)?(?:执行|实施|推进|开展|进行)|(?:达到|符合|达成|满足)(?:预期|目标|要求|标准|计划))$/;

/** A picture formula of WPS or Excel, or an error shown instead of a text. */
const NO_TEXT =
  /^=?(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(|^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NULL!|NUM!|BUSY!|SPILL!|CALC!)$/i;

/** 同上, 同指标1: the reason is said to stand elsewhere in the column. */
const SAME_AS_ABOVE =
  /^(?:原因|理由|说明|情况)?(?:同上|同前|如上|同上一?[行条项]|与上[面述]?(?:相同|一致)|〃|″|")$/;

/** True for a note that only points to the one above it: 同上. */
export function pointsAbove(text: string): boolean {
  return text.length <= 12 && SAME_AS_ABOVE.test(normalise(text).replace(/。$/, ''));
}

const IN_WORDS = /[\u4e00-\u9fff%]/;

/** A tick alone (√) answers the column's own heading. */
function saysAllIsWell(said: string): boolean {
  return IN_WORDS.test(said) && (ALL_IS_WELL.test(said) || achievementOf(said, '') === 'achieved');
}

/** Printed prompts (需说明原因（100字以内）) are no answer. */
const PROMPT = /\d字以内/;

/** A longer text always says something. */
const MAX_NOTHING = 60;

/**
 * Whether a cell holds a deviation note.
 * - `real`: a person's words. Pointers such as 同上 and 见附件 are; whether 同上 points to anything its row's
 *   reader knows.
 * - `draft`: the marker still stands.
 * - `says-nothing`: something stands there and gives no reason: 无偏差, 不适用, 已完成, 按计划完成, a picture.
 * - `none`: empty, 无, 0, -, /, also behind the labels 偏差原因： and 改进措施：, or the form's own prompt
 *   （100字以内）.
 */
export const noteState: (text: string) => 'real' | 'draft' | 'says-nothing' | 'none' = remembered((text) => {
  if (text.includes(DRAFT_MARKER)) return 'draft';
  if (PROMPT.test(text)) return 'none';
  if (text.length > 4 * MAX_NOTHING) return text.trim() === '' ? 'none' : 'real';
  const plain = normalise(text);
  if (plain === '' || isSignForNothing(plain)) return 'none';
  if (NO_TEXT.test(text.trim())) return 'says-nothing';
  const said = plain.replace(LABELS, '');
  if (said === '' || isSignForNothing(said) || NOTHING.test(said)) return 'none';
  if (said.length > MAX_NOTHING) return 'real';
  return isNothing(plain) || isNothing(said) || NO_DEVIATION.test(said) || saysAllIsWell(said)
    ? 'says-nothing'
    : 'real';
});

/**
 * True where a draft may take the cell: it is empty, or holds a sign for nothing and no more (无, 0, -, /). Words of a
 * person, and what the form printed there, stay.
 */
export function givesWayToDraft(text: string): boolean {
  const plain = normalise(text).replace(/[.。;；]+$/, '');
  return plain === '' || isSignForNothing(plain) || NOTHING.test(plain) || /^0\.0+$/.test(plain);
}
