import { isAbsence } from './absence';
import { readChoice } from './choice';
import { HUNDRED } from './decimal';
import type { Achievement } from './meaning';
import { normalise } from './normalise';
import { isNothing } from './nothing';
import { readQuantity } from './quantity';
import { remembered } from './remembered';
import { longestFirst, oneOf, skipWords } from './vocabulary';

/** Words that change nothing of what is said: 得到提升 is repeated by …得到提高. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  提升: ['提高', '增强', '加强', '改进'],
  达成: ['达到'],
  按时: ['按期', '如期', '按时限', '准时', '及时'],
  全部: ['所有', '全体'],
  不超: ['不超过', '未超过', '没有超过', '不超出', '未超出', '没有超出', '未超', '没有超'],
};
const SYNONYM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);
const SYNONYM = new RegExp(longestFirst([...SYNONYM_OF.keys()]).join('|'), 'g');
const EMPTY_LEAD = /^(?:得到|有所|获得|取得|不断|逐步|逐年|进一步|同比|[较比](?:上年度?|去年))+(?=..)/;
const PUNCTUATION = /[^\p{L}\p{N}%‰√×☑]/gu;
/** Most texts; looking every letter up in Unicode's tables costs more than all the rest. */
const UNPUNCTUATED = /^[\u4e00-\u9fffA-Za-z\d%]*$/;
const CLAUSES = /[,;。、!]/;

const ADVERBS = [
  '已', '已经', '均', '均已', '全部', '全面', '按时', '按计划', '按要求', '按进度', '按规定', '提前', '超额', '圆满', '顺利', '高质量', '保质保量',
  '较好', '很好', '良好', '实际', '基本上', '都', '本年度', '年度', '年初', '全年', '总体', '项目', '工作', '任务', '各项', '指标', '目标', '工程', '验收',
]; // prettier-ignore
const ACHIEVED = [
  '达成',
  '完成',
  '达标',
  '合格',
  '实现',
  '通过',
  '落实',
  '到位',
  '办结',
  '完工',
  '竣工',
  '交付',
  '符合',
  '满足',
  '全覆盖',
];
const OBJECTS = [
  ...ADVERBS, ...ACHIEVED, '了', '本', '预期', '既定', '设定', '预定', '计划', '绩效', '要求', '标准', '效果', '值', '进度', '验收', '并', '且', '的',
  '效益', '成效', '内容', '情况', '较好', '良好', '显著', '明显', '有效', '年', '度', '100%',
]; // prettier-ignore
const ADVERB = oneOf(ADVERBS);
const VERB = oneOf(ACHIEVED);
const OBJECT = oneOf(OBJECTS);
const SOMETHING_DONE = new RegExp(ACHIEVED.join('|'));
const SHARE = /%|百分/;
/** Alone in the cell they say it all. */
const TICKS = new Set(['√', '☑', '✓', '✔', '是', '优', '优秀', '按时', '及时']);

const PARTLY = /(?<![内外干])部分|未全部|未完全|没有全部|一半|多数|半数/;
/** 未 and 没有 before what ought not to happen are no failure. */
const MISSED =
  /(?<!所)未(?!来|成年|发生|出现|产生|造成|接到|收到|发现|延期|延误|逾期|拖欠|超|违|泄)|尚无|没(?:有)?(?=完成|达|实现|通过|开展|启动|实施|执行|落实|提升|效果|按)|不(?:合格|达标|理想|到位|满意|符合|佳|及格|显著|明显)|较差|很差|极差|效果差|^差$|失败|无效果|^无效$|(?<![未无没不零有])(?:滞后|延期|逾期)|^[×否]$/;
/** A failing that is denied itself: 无不合格产品, 未发现不达标水体, 杜绝不文明施工. */
const WITHOUT_FAILING =
  /(?:无|零|没有|不存在|杜绝|消除|避免|未(?:发现|出现|发生|产生|造成|检出))[^未没]{0,4}?(?:不(?:合格|达标|理想|到位|满意|符合|佳|及格|良)|未(?:完成|达标|通过|及时))/g;
const DOUBTFUL = /基本|大致|计划中|拟|预计|将于|待|争取|力争|仍需|尚需|不足|取消/;
/** Going on, or not done yet: at best part of it is. */
const IN_PROGRESS =
  /正在|(?:进行|推进|实施|建设|施工|办理|执行|审理|审批|采购|招标|调试|整改|验收|编制|落实|开展)(?:过程)?[之当]?中(?![心国央小期型等医药学部标间])|[尚还暂仍][未没](?:全部|完全|有)?(?:完工|完成|竣工|验收|结束|办结|支付|交付|到位|到货|结题|结项)|(?:仍|还)在|(?<!存)在建(?![议立])|处于.{1,8}阶段|筹备/;
/** Begun, and no more is said. */
const BEGUN = /已(?:经)?(?:正式|全面)?(?:启动|开工|动工|立项|进场|开始|招标|着手)/;
/** What was to be begun is reached by its beginning. */
const BEGINNING = /启动|开工|动工|立项|招标|进场|开始|筹备/;
/** Not all of it was done: 未全部完成. */
const WHOLE = /^(?:全|完全)/;
const DENIED = /(?:未|没有?|不|无|未能)$/;
/** 杜绝不文明施工: two denials say yes, and not how much. */
const DENIED_TWICE = /(?:无|零|没有|不存在|杜绝|消除|避免|未(?:发现|出现|发生|产生|造成))[^未没]{0,2}[不未]$/;

/** Sentences longer than this are not searched; they state more than a tier. */
const MAX_LENGTH = 2000;

/**
 * The tier that an achievement in words belongs to: the target's own words repeated, or 达成…, 完成,
 * 合格 → achieved; 部分达成…, and what is under way (正在推进, 尚未完工, 已启动) → partly; 未完成, 效果较差 →
 * missed. Negations go before what they negate.
 * `100%` against a target in words is achieved; another share of words is not understood.
 *
 * Null: not understood. 基本完成 is among that on purpose: some regions' texts put 基本达成 into the
 * first tier (全部或基本达成预期指标), the national one names only 达成 and 部分达成; a person must judge.
 */
export function achievementOf(actualText: string, targetText: string): Achievement | null {
  if (actualText.length > MAX_LENGTH || targetText.length > MAX_LENGTH) return null;
  const plain = normalise(actualText);
  if (plain === '' || isNothing(plain)) return null;
  if (readChoice(plain)) return null;
  if (isAbsence(plain)) return isAbsence(normalise(targetText)) ? 'achieved' : null;
  const actual = wordsOf(plain);
  const target = wordsOf(normalise(targetText));
  const repeated = repetition(actual, target);
  if (repeated !== undefined) return repeated;
  if (isUnderWay(plain, target)) return 'partly';
  if (isWholly(plain) || TICKS.has(plain)) return 'achieved';
  return tierOfClauses(plain);
}

const LATE = /(?<![未无没不零有])(?:滞后|延期|逾期)/;
const FAILED = /[未没不无差]/;

/** 延期15天 and no more: it was done, but too late, which no tier is made for. */
export function isMerelyLate(text: string): boolean {
  return LATE.test(text) && !FAILED.test(text);
}

/**
 * Whether two texts state the same aim in words: punctuation, synonyms (提升, 提高) and words that add
 * nothing (得到, 逐步) aside.
 */
export function sameAim(one: string, other: string): boolean {
  const aim = (text: string): string => wordsOf(normalise(text)).replace(EMPTY_LEAD, '');
  return aim(one) === aim(other);
}

/** Without punctuation, synonyms made one word. */
const wordsOf: (normalised: string) => string = remembered((normalised) => {
  const words = normalised.replace(SYNONYM, (word) => SYNONYM_OF.get(word) ?? word);
  return UNPUNCTUATED.test(words) ? words : words.replace(PUNCTUATION, '');
});

/** The tier when the achievement contains the target's words; undefined when it does not. */
function repetition(actual: string, target: string): Achievement | null | undefined {
  if (target === '') return undefined;
  if (actual === target) return 'achieved';
  const core = target.replace(EMPTY_LEAD, '');
  // One character (高, 好) is part of too many other words: 不高, 较好.
  if (core.length < 2 || !/\p{L}/u.test(core)) return undefined;
  const at = actual.indexOf(core);
  if (at < 0) return undefined;
  const before = actual.slice(0, at);
  const around = `${before}|${actual.slice(at + core.length)}`;
  if (DENIED_TWICE.test(before)) return null;
  if (DENIED.test(before)) return WHOLE.test(core) || IN_PROGRESS.test(actual) ? 'partly' : 'missed';
  if (PARTLY.test(around) || IN_PROGRESS.test(around)) return 'partly';
  if (MISSED.test(around)) return 'missed';
  return DOUBTFUL.test(around) ? null : 'achieved';
}

function isUnderWay(plain: string, target: string): boolean {
  if (IN_PROGRESS.test(plain)) return true;
  if (!BEGUN.test(plain) || BEGINNING.test(target)) return false;
  return !SOMETHING_DONE.test(plain.replace(BEGUN, ''));
}

function isWholly(plain: string): boolean {
  if (!SHARE.test(plain)) return false;
  const quantity = readQuantity(plain, '');
  if (quantity?.kind !== 'number' || quantity.doubt || quantity.approximate) return false;
  return quantity.unit?.text === '%' && quantity.value.gte(HUNDRED);
}

/** One tier from all clauses that say something; contradicting clauses are not understood. */
const tierOfClauses: (plain: string) => Achievement | null = remembered((plain) => {
  const tiers = new Set(plain.split(CLAUSES).map(tierOfClause));
  tiers.delete('silent');
  const [tier] = tiers;
  return tiers.size === 1 && tier !== undefined && tier !== 'silent' && tier !== 'unclear' ? tier : null;
});

/** `unclear`: something was done, but it is not said how much; `silent`: nothing about that. */
function tierOfClause(clause: string): Achievement | 'unclear' | 'silent' {
  const words = wordsOf(clause).replace(WITHOUT_FAILING, '');
  if (words === '' || isAbsence(words)) return 'silent';
  if (PARTLY.test(words)) return 'partly';
  if (MISSED.test(words)) return 'missed';
  if (DOUBTFUL.test(words)) return 'unclear';
  const verb = skipWords(ADVERB, words, 0);
  const object = skipWords(VERB, words, verb);
  if (object > verb && skipWords(OBJECT, words, object) === words.length) return 'achieved';
  return SOMETHING_DONE.test(words) ? 'unclear' : 'silent';
}
