import { ZERO } from '../notation/decimal';
import type { Gives, Portion } from './criterion';
import { scanExpression } from './expression';
import type { Found } from './scan';
import { FULL, matchAt, NOTHING, portionAt, skip } from './scan';

/** 按比例得分 as it stands in the sentence: of what, its neighbours say. */
export type GivesAsWritten =
  Exclude<Gives, { readonly kind: 'proportion' | 'steps' }> | { readonly kind: 'proportion' };

const BEFORE = /(?:的|者|时|,|:|则|即|就|情况|均|都|可|应|予以)*/y;
const VERB = /(?:得(?:分(?![值数]))?|计算?|记|赋予?|给予?|评|打|为|加)(?:该项|本项|该指标)?(?:为)?/y;
const WHOLE =
  /(?:满分|全分|全部分值?|全部分数|标准分|权重分|满值|该项满分|100%(?:的)?(?:权重|分值|分))(?!值?的?\d)/y;
const UNHARMED = /不扣分/y;
const ZERO_AWARD =
  /(?:本项|该项|指标|此项)?(?:不(?:能)?(?:得|计|给|记|予|赋)(?:予)?分|(?:得|计|记|为|赋)?零分|全部扣[完除光]|扣(?:除|完)?(?:全部|该项全部|所有|该项)(?:分值|分数|分|权重)|全扣)(?!值?的?\d)/y;
const OFF = /(?:相应|直接|一次性)?扣(?:除|减|去)?(?:该项|本项)?/y;
const PROPORTION =
  /(?:按|按照|根据|依据|依)(?:照)?(?:其|实际|该|指标|目标|任务|计划|相应|同等|对应)*(?:完成|执行|达成|实现|到位)?(?:率|比例|百分比|程度)(?:相应|乘以(?:权重|分值)|×(?:权重|分值)|[*](?:权重|分值))?(?:折算|换算|计算|核算|核定|确定|计|给|赋|得|记|扣减?|予|评)*(?:得)?(?:分值|分数|得分|分)/y;
const FORMULA =
  /(?:即|则)?(?:(?:评价|该|本|此|实际|自评|最终|具体)?(?:项|指标)?(?:评价|自评|实际|最终)?得分|计算公式(?:为)?|计分公式(?:为)?|得分计算公式(?:为)?)(?:=|为|:)+/y;

/** What stands behind a condition: 得满分, 计5分, 不得分, 扣2分, 按比例得分, 得分=…. */
export function givesAt(text: string, start: number, own: string): Found<GivesAsWritten> | null {
  const at = skip(BEFORE, text, start);
  return formulaAt(text, at, own) ?? proportionAt(text, at) ?? offAt(text, at) ?? awardAt(text, at);
}

function awardAt(text: string, at: number): Found<GivesAsWritten> | null {
  if (matchAt(ZERO_AWARD, text, at)) return award(NOTHING, ZERO_AWARD.lastIndex);
  if (matchAt(UNHARMED, text, at)) return award(FULL, UNHARMED.lastIndex);
  const behindVerb = skip(VERB, text, at);
  if (matchAt(WHOLE, text, behindVerb)) return award(FULL, WHOLE.lastIndex);
  const portion = portionAt(text, behindVerb);
  return portion && award(settled(portion.item), portion.end);
}

function award(portion: Portion, end: number): Found<GivesAsWritten> {
  return { item: { kind: 'award', award: portion }, end };
}

/** 0分 and 权重的0% are one thing. */
function settled(portion: Portion): Portion {
  return portion.kind === 'points' && portion.points.eq(ZERO) ? NOTHING : portion;
}

/** 扣2分: once, not for every step. */
function offAt(text: string, at: number): Found<GivesAsWritten> | null {
  if (!matchAt(OFF, text, at)) return null;
  const loss = portionAt(text, OFF.lastIndex);
  return loss && { item: { kind: 'less', loss: loss.item }, end: loss.end };
}

function proportionAt(text: string, at: number): Found<GivesAsWritten> | null {
  return matchAt(PROPORTION, text, at) ? { item: { kind: 'proportion' }, end: PROPORTION.lastIndex } : null;
}

function formulaAt(text: string, at: number, own: string): Found<GivesAsWritten> | null {
  if (!matchAt(FORMULA, text, at)) return null;
  const scanned = scanExpression(text, FORMULA.lastIndex, own);
  return scanned && { item: { kind: 'formula', expression: scanned.expression }, end: scanned.end };
}
