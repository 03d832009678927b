import { Decimal, HUNDRED, ONE } from '../../notation/decimal';
import type { StatedNumber } from './stated';
import { DOUBT } from './sentences';

const NUMBER = String.raw`(\d{1,4}(?:\.\d+)?)%`;
const REMARK = String.raw`(?:\((?:含[^()]*|不含[^()]*)\))?`;
/** 应在备注中说明原因, 需分析偏差原因并提出改进措施, 的须说明(100字以内). */
const ASKS = String.raw`(?:的|者|时|,|:)*(?:均|都)?(?:应当|应|须|需要|需|必须|要|请|还应|还需)(?:在[\p{Script=Han}]{1,24}(?:中|栏|栏内|处|里)|按要求|认真|逐项|详细|重点|同时|另附|作出|进行|注明|对其|予以|如实)*(?:填写|填报|说明|分析|阐述|写明|注明|解释|作说明|做出说明)(?:说明|分析)?[\p{Script=Han}、,]{0,30}(?:\([^()]{0,20}\))?`;

/** A verb of those above and a number: nothing else needs the patterns below, which are long. */
const MAY_ASK = /\d.*(?:填写|填报|说明|分析|阐述|写明|注明|解释)/;

/** What stands before: its own definition, 若…, 对于…. */
const LEAD = String.raw`(?:(?:预算)?执行率=[^,;]{1,40},)?(?:如果|如|若|当|凡|对于?|定量指标|正向指标|各项?指标|指标|项目|对|,|:)*`;
const LOW_EXECUTION = new RegExp(
  `^${LEAD}(?:项目|资金|预算|年度|全年)*执行率(?:低于|小于|未达到?|不足|达不到|没有达到|不到|<)${NUMBER}${REMARK}(?:\\(?不含\\d+%\\)?)?${ASKS}$`,
  'u',
);
const ACHIEVED = '(?:全年)?(?:实际)?(?:完成)?(?:值|数|情况)';
const OF_TARGET = '(?:年度|年初|预期|绩效|设定|既定)*(?:指标|目标)值?';
const EXCEEDING = '(?:超过|超出|高于|大于)';
const REACHING = '(?:达到|达)';
const INCLUSIVE = String.raw`(?<suffix>及?以上)?${REMARK}`;

const FAR_ABOVE: readonly (readonly [pattern: RegExp, multiple: (percent: Decimal) => Decimal | null])[] = [
  // 实际完成值超过指标值130%的; 高于目标值50%以上的: below 100 % the excess is meant, well above it nobody knows.
  [
    new RegExp(
      `^${LEAD}(?:${ACHIEVED})?${EXCEEDING}${OF_TARGET}的?${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) =>
      percent.lt(HUNDRED) ? percent.plus(HUNDRED) : percent.gt(HUNDRED) && percent.lte(150) ? percent : null,
  ],
  // 达到目标值的150%
  [
    new RegExp(
      `^${LEAD}(?:${ACHIEVED})?${REACHING}${OF_TARGET}的?${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) => (percent.gt(HUNDRED) ? percent : null),
  ],
  [
    new RegExp(
      `^${LEAD}(?:指标|目标)?完成率(?:超过|高于|达到|大于|≥|>)${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) => (percent.gt(HUNDRED) ? percent : null),
  ],
  [
    new RegExp(
      `^${LEAD}(?:超额完成|超额|超出目标|超目标)(?:任务|目标)?(?:超过|达到)?${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) => (percent.lte(HUNDRED) ? percent.plus(HUNDRED) : null),
  ],
  // 偏离目标值±20%以上的, 偏差率超过30%的: on both sides; what lies below the target is due a note anyway.
  [
    new RegExp(
      `^${LEAD}(?:${ACHIEVED})?(?:与)?(?:${OF_TARGET})?(?:正负)?(?:偏离|偏差|偏差率|偏离度|偏离率|相差|偏离程度)(?:${OF_TARGET}|幅度|绝对值)?(?:超过|大于|达到|高于|在)?(?:正负|±)?${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) => (percent.lt(HUNDRED) ? percent.plus(HUNDRED) : null),
  ],
  // 完成率低于80%或高于120%的, in either order.
  [
    new RegExp(
      `^${LEAD}(?:指标|目标)?完成率(?:低于|小于|<)\\d{1,3}%(?:,|、)?(?:或|或者|及|和)(?:高于|超过|大于|>)${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) => (percent.gt(HUNDRED) ? percent : null),
  ],
  [
    new RegExp(
      `^${LEAD}(?:指标|目标)?完成率(?:高于|超过|大于|>)${NUMBER}(?:,|、)?(?:或|或者|及|和)(?:低于|小于|<)\\d{1,3}%${ASKS}$`,
      'u',
    ),
    (percent) => (percent.gt(HUNDRED) ? percent : null),
  ],
  [
    new RegExp(
      `^${LEAD}(?:${ACHIEVED})?(?:未完成|未达到|低于)(?:${OF_TARGET})?(?:,|、)?(?:或|或者|及|和)${EXCEEDING}${OF_TARGET}的?${NUMBER}${REMARK}${INCLUSIVE}${ASKS}$`,
      'u',
    ),
    (percent) =>
      percent.lt(HUNDRED) ? percent.plus(HUNDRED) : percent.gt(HUNDRED) && percent.lte(150) ? percent : null,
  ],
];

/** 年度指标值为0的，实际完成值达到30须说明原因. */
const ZERO_TARGET = new RegExp(
  String.raw`^${LEAD}(?:年度|年初)?(?:指标|目标)值?(?:为|是|=)(?:0|零)(?:的|时|,|且|而)*(?:实际)?完成值(?:达到|大于等于|≥|不低于)(\d{1,6}(?:\.\d+)?)(?:及?以上)?${ASKS}$`,
  'u',
);

/**
 * Reads the thresholds from which a form asks for a reason: a low execution rate, an achievement far above its target.
 */
export function thresholdIn(sentence: string): StatedNumber | null {
  if (!MAY_ASK.test(sentence) || DOUBT.test(sentence)) return null;
  const low = LOW_EXECUTION.exec(sentence)?.[1];
  if (low !== undefined) {
    const rate = new Decimal(low).div(HUNDRED);
    return rate.gt(ONE) || rate.isZero() ? null : { path: 'execution.noteBelow', value: rate.toFixed() };
  }
  const ofZero = ZERO_TARGET.exec(sentence)?.[1];
  if (ofZero !== undefined) {
    const value = new Decimal(ofZero);
    return value.isZero() ? null : { path: 'overAchievement.zeroNoteFrom', value: value.toFixed() };
  }
  for (const [pattern, multipleOf] of FAR_ABOVE) {
    const percent = pattern.exec(sentence)?.[1];
    if (percent === undefined) continue;
    const multiple = multipleOf(new Decimal(percent));
    return multiple && { path: 'overAchievement.noteFrom', value: multiple.div(HUNDRED).toFixed() };
  }
  return null;
}
