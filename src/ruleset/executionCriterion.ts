import type { RuleList } from '../criterion/criterion';
import { readCriterion } from '../criterion/readCriterion';
import { PERCENT } from '../criterion/scan';
import { remembered } from '../notation/remembered';

/** What the rate is called in the sentence that the grammar reads, and by whoever explains it. */
export const RATE = '执行率';

const RATE_WORDS =
  /(?:该|本|此)?(?:项目|年度|全年)?(?:实际)?(?:预算资金|财政资金|项目资金|预算|资金)?(?:的)?(?:实际)?执行(?:率|进度|比例)(?:指标|\(C[/÷]B\))?/g;
/** 执行率指标：, 预算执行得分标准为，执行率（10分）：. */
const LEAD =
  /^(?:\(?[\d一二三四五六七八九十]{1,2}[).、])?(?:关于)?(?:(?:项目|年度)?(?:预算资金|财政资金|项目资金|预算|资金)?执行(?:情况)?|执行率)(?:\((?<points>\d+(?:\.\d+)?)分\)|(?<bare>\d+(?:\.\d+)?)分)?(?:的)?(?:得分|评分|计分|打分|分值)?(?:的)?(?:标准|办法|规则|方法|细则|方式)?(?:\((?<behind>\d+(?:\.\d+)?)分\))?(?:如下|按以下标准(?:计分|评分)?|按下列标准(?:计分|评分)?|为|是)?[:,]+/;

/**
 * Reads a sentence that scores budget execution otherwise than weight × rate, by the grammar of rows’ criteria
 * (docs/criteria.md): 执行率≥95%得满分，每低于1%扣0.5分，扣完为止. Null where it does not speak of the execution rate,
 * or is not understood as a whole.
 */
export const readExecutionCriterion: (text: string) => RuleList | null = remembered((text) => {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (!/执行/.test(plain)) return null;
  const named = plain.replace(RATE_WORDS, RATE);
  const lead = LEAD.exec(named);
  const points = lead?.groups?.['points'] ?? lead?.groups?.['bare'] ?? lead?.groups?.['behind'];
  const rest = lead ? named.slice(lead[0].length) : named;
  const criterion = readCriterion(points === undefined ? rest : `满分${points}分，${rest}`, RATE);
  return criterion?.kind === 'rules' && isOfRate(criterion) ? criterion : null;
});

/** Bounds of the rate and what lies beside them; words, and another share than the rate, are something else. */
function isOfRate({ measure, unit, rules }: RuleList): boolean {
  if (measure === 'completion' || unit?.dimension !== PERCENT.dimension) return false;
  const isKnown = rules.every(
    ({ when }) => when.kind === 'interval' || when.kind === 'otherwise' || when.kind === 'always',
  );
  return isKnown && rules.some(({ when }) => when.kind === 'interval');
}
