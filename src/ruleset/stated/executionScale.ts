import { readExecutionCriterion } from '../executionCriterion';
import { DOUBT, sentencesOf } from './sentences';
import type { Sentence } from './sentences';
import type { Quoted } from './stated';

/** A scale runs over no more sentences. */
const MOST = 6;
const OF_EXECUTION = /执行/;
/** A sentence that goes on with the scale before it. */
const GOES_ON =
  /^(?:其中|若|如|当|凡|但|且|而|对于?|,|:)*(?:(?:项目)?(?:预算|资金|预算资金)?执行(?:率|进度)|每|低于|高于|超过|不足|不到|小于|大于|达到|未达到|降低|[≥≤<>]|\d+(?:\.\d+)?%|其余|其他|否则|扣完|最低|最高|最多|在\d)/;
const EARNS = /满分|不得分|得\d|扣|按比例/;
const OF_POINTS = /满分|不得分|[得扣计记为]\d+(?:\.\d+)?分|\d+(?:\.\d+)?分/;

/**
 * Reads how a note scores budget execution otherwise than weight × rate: in one sentence, or in several that continue
 * one another. Where a continuing sentence is not understood, the whole is not, because half a scale is another scale.
 * Of two scales neither is taken.
 */
export function executionScaleIn(note: string): readonly Quoted[] {
  if (!OF_EXECUTION.test(note)) return [];
  const sentences = sentencesOf(note);
  const found: Quoted[] = [];
  const rest: Sentence[] = [];
  for (let begin = 0; begin < sentences.length; begin += 1) {
    const end = endOfScale(sentences, begin);
    if (end === null) {
      rest.push(sentences[begin]!);
      continue;
    }
    const quote = joined(sentences.slice(begin, end));
    found.push({ path: 'execution.criterion', value: quote, quote });
    begin = end - 1;
  }
  return rest.some(isOfScale) ? [] : found;
}

/** What one has to know to score execution, and what was not understood; 预算执行率10分 is a weight alone. */
function isOfScale({ plain }: Sentence): boolean {
  return (GOES_ON.test(plain) || /执行(?:率|进度)/.test(plain)) && EARNS.test(plain);
}

/** Behind the last sentence of the longest scale that begins here; null where none does. */
function endOfScale(sentences: readonly Sentence[], begin: number): number | null {
  if (!OF_EXECUTION.test(sentences[begin]!.plain)) return null;
  const most = Math.min(sentences.length, begin + MOST);
  for (let end = most; end > begin; end -= 1) {
    const part = sentences.slice(begin, end);
    const isScale = part.slice(1).every(goesOn) && part.every(({ plain }) => !DOUBT.test(plain));
    if (isScale && readExecutionCriterion(joined(part))) return end;
  }
  return null;
}

function goesOn({ plain }: Sentence): boolean {
  return GOES_ON.test(plain) && OF_POINTS.test(plain);
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ quote }) => quote.replace(/[；;，,]+$/, '')).join('；');
}

const IN_BRACKETS = /^(?:预算)?(?:执行)?(?:自评|评价)?(得分|评分|执行率)\((.+)\)$/;

/** What no scale lacks; most headings say how the rate is reckoned: 执行率（C/B）. */
const OF_SCORES = /[分扣]/;

/** The same of a heading of the funds block: 得分（执行率≥95%得满分，每低于1%扣0.5分）. */
export function executionScaleOfHeading(heading: string): string | null {
  const plain = heading.normalize('NFKC').replace(/\s+/g, '');
  const inside = IN_BRACKETS.exec(plain)?.[2];
  if (inside === undefined || !OF_SCORES.test(inside) || DOUBT.test(inside)) return null;
  const sentence = /执行/.test(inside) ? inside : `执行率${inside}`;
  return readExecutionCriterion(sentence) ? sentence : null;
}
