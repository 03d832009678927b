import type { Portion, Steps } from './criterion';
import type { Amount, Found } from './scan';
import { amountAt, matchAt, portionAt, skip, stepAt } from './scan';

/** 每超过一个百分点扣0.5分. */
export interface StepsAsWritten {
  /** `either`: 每超过（降低）1%. Null: the condition before it says. */
  readonly side: Steps['side'] | 'either' | null;
  readonly every: Amount;
  readonly loss: Portion;
  /** 每低于目标值1个百分点: the row's own target. */
  readonly ofTarget: boolean;
}

const BELOW =
  '降低|下降|低于|减少|少于|减低|降|少完成|少|低|减|不足|未完成|未达到|未达标|未达|欠|缺少|缺|下浮|差|跌|短少';
const ABOVE = '超过|超出|高于|增加|增长|提高|上升|高|超|增|多|延迟|推迟|逾期|延期|延误|滞后|晚|拖延|迟|上浮';
const SIDE = new RegExp(`(${BELOW})|(${ABOVE})`, 'y');
const EITHER = new RegExp(
  `(?:(?:${ABOVE})(?:或者?|\\(|、|/)(?:${BELOW})\\)?|(?:${BELOW})(?:或者?|\\(|、|/)(?:${ABOVE})\\)?|偏离|偏差|相差|变动|增减|浮动)`,
  'y',
);
const EVERY = /(?:其中|并|则|且)?每(?:再)?(?:有)?/y;
const TARGET =
  /(?:年度|绩效|预期)?(?:目标值?|指标值?|计划数?|计划值|标准值?|规定(?:时间|期限|时限)?)(?:的)?/y;
const BETWEEN =
  /(?:完成|达标|的|,|时)*(?:相应|则|就|应)?(?:扣除?减?|减扣?|减少|扣去|扣掉)(?:该项|本项|该指标|本指标)?(?:得分)?/y;
const BARE_SHARE = /(\d+(?:\.\d+)?)%(?!\d)/y;

/** Reads the steps that begin at a place; null where none do. */
export function stepsAt(text: string, at: number): Found<StepsAsWritten> | null {
  if (!matchAt(EVERY, text, at)) return null;
  let place = EVERY.lastIndex;
  const behindTarget = skip(TARGET, text, place);
  const side = sideAt(text, behindTarget);
  place = side?.end ?? behindTarget;
  const target = skip(TARGET, text, place);
  const ofTarget = behindTarget > EVERY.lastIndex || target > place;
  const every = stepAt(text, target);
  if (!every) return null;
  const behind = sideAt(text, every.end);
  if (side && behind) return null;
  if (!matchAt(BETWEEN, text, behind?.end ?? every.end)) return null;
  const loss = lossAt(text, BETWEEN.lastIndex);
  return (
    loss && {
      item: { side: side?.item ?? behind?.item ?? null, every: every.item, loss: loss.item, ofTarget },
      end: loss.end,
    }
  );
}

function sideAt(text: string, at: number): Found<Steps['side'] | 'either'> | null {
  if (matchAt(EITHER, text, at)) return { item: 'either', end: EITHER.lastIndex };
  const match = matchAt(SIDE, text, at);
  return match && { item: match[1] === undefined ? 'above' : 'below', end: SIDE.lastIndex };
}

/** 扣5% alone is of the weight. */
function lossAt(text: string, at: number): Found<Portion> | null {
  const portion = portionAt(text, at);
  if (portion) return portion;
  const share = matchAt(BARE_SHARE, text, at);
  const amount = share && amountAt(text, at);
  return amount && { item: { kind: 'share', share: amount.item.value.div(100) }, end: BARE_SHARE.lastIndex };
}

const INCIDENT =
  /(?:其中|并|则|且)?(?:(?:以上|上述)(?:各项|所有)?(?:情况|情形|内容|要求|标准|条件)?(?:中)?[,:]?)?(?:如有|若有)?每(?:发生|出现|发现|存在|查出|有|产生|查实)?(?:一|1)(起|次|例|项|处|个|件|笔|人次|宗|条|人|户)([\p{Script=Han}、()]{0,24}?)(?:的|,)*(?:相应|则|应)?扣(?:除|减|去)?(?:该项|本项)?/uy;
const LACKING =
  /(?:其中|并)?(?:(?:以上|上述)(?:各项|所有)?(?:情况|情形|内容|要求|标准|条件)?(?:中)?[,:]?)?每(?:少|缺少?|漏|缺失)(?:一|1)(项|个|条|份|处|次)([\p{Script=Han}]{0,12}?)(?:的|,)*扣(?:除|减|去)?/uy;
const NOT_WHAT = /[扣分每]|超|低|高|少|降|增|百分|比例|以上|以下|天|日|月/;

export interface IncidentsAsWritten {
  readonly unit: string;
  readonly what: string;
  readonly loss: Portion;
  /** 每少一项: something asked for is lacking. */
  readonly lacking: boolean;
}

/** 每发生一起安全事故扣2分. */
export function incidentsAt(text: string, at: number): Found<IncidentsAsWritten> | null {
  const lacking = matchAt(LACKING, text, at);
  const pattern = lacking ? LACKING : INCIDENT;
  const match = lacking ?? matchAt(INCIDENT, text, at);
  if (!match || NOT_WHAT.test(match[2]!)) return null;
  const loss = portionAt(text, pattern.lastIndex);
  return (
    loss && {
      item: { unit: match[1]!, what: match[2]!, loss: loss.item, lacking: lacking !== null },
      end: loss.end,
    }
  );
}

/** What is said of a part of a step. */
export function partAt(text: string, at: number): Found<Exclude<Steps['part'], 'unsaid'>> | null {
  const begin = matchAt(PART, text, at);
  if (!begin) return null;
  const amount = stepAt(text, PART.lastIndex);
  const behind = skip(PART_WORDS, text, amount?.end ?? PART.lastIndex);
  for (const [pattern, part] of [
    [NOT_COUNTED, 'none'],
    [IN_PROPORTION, 'proportion'],
  ] as const) {
    if (matchAt(pattern, text, behind)) return { item: part, end: pattern.lastIndex };
  }
  if (!matchAt(COUNTS_AS, text, behind)) return null;
  const whole = stepAt(text, COUNTS_AS.lastIndex);
  return whole && { item: 'whole', end: skip(COUNTED, text, whole.end) };
}

const PART = /(?:不足|不满|未满|不到)/y;
const PART_WORDS = /(?:的部分|部分|的|,)*/y;
const NOT_COUNTED = /(?:不扣分|不计(?:算)?|忽略不计|不予?扣分|不扣)/y;
const IN_PROPORTION = /(?:按比例|按相应比例)(?:扣分?|扣减|计算|折算)?/y;
const COUNTS_AS = /(?:均)?(?:按|以|视为|视同)(?:照)?/y;
const COUNTED = /(?:计算?|扣分|扣减|扣|算)?/y;

const MOST = /(?:最多|最高|累计最多)扣(?:除|减)?/y;

/** 最多扣3分. */
export function mostAt(text: string, at: number): Found<Portion> | null {
  return matchAt(MOST, text, at) ? portionAt(text, MOST.lastIndex) : null;
}

/** What is said of every score and changes none: down to nothing, never beyond the weight. */
const FLOOR =
  /(?:直至|直到|至|直|到)?(?:该项|本项|此项|该指标|所有|全部)?(?:分值?|分数|权重)?扣(?:完|光|至零|到零|至0|到0)(?:该项|本项|该指标)?(?:分值|分数|权重|分)?(?:为止|即止|止)?|(?:得分)?最低(?:得|为|计|至)?[0零]分?(?:为止)?|不(?:计|得|出现|倒扣)?负分|不倒扣/y;
const CEILING =
  /(?:得分)?(?:最高|最多)?(?:得分)?不(?:得|能|可)?(?:超过|突破|高于)(?:该项|该|本项|指标|该指标)*(?:权重|分值|满分)(?:总额|上限|值)?|(?:得|计|加)?(?:至|到)?(?:该项|本项)?满分为止|(?:得分)?(?:最高|最多)(?:得|计|为)?(?:该项|本项)?满分/y;

/** Where such words end; null where none stand. */
export function limitAt(text: string, at: number): number | null {
  for (const pattern of [FLOOR, CEILING]) if (matchAt(pattern, text, at)) return pattern.lastIndex;
  return null;
}
