import type { Assessment } from '../../assessment/assessment';
import type { Severity } from '../../checks/finding';
import { onceACell, sum } from '../../form/cells/sum';
import type { Question } from '../../form/facts/questions';
import type { ScoreJudgement } from '../../judgement/judgement';
import { percent } from '../../judgement/phrases';
import { dueText } from '../../judgement/reasoning/dueText';
import { scoreDerivation } from '../../judgement/reasoning/indicatorReasoning';
import { whyNotText } from '../../judgement/reasoning/whyNotText';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import { Decimal, ZERO } from '../../notation/decimal';
import type { Meaning } from '../../notation/meaning';
import { printDecimal } from '../../notation/printDecimal';
import { printMeaning } from '../../notation/printMeaning';
import type { NoAnswer } from '../../revision/answerEdit';
import { rulesOf } from '../../scoring/rules';
import type { WhyNot } from '../../scoring/scorecard';
import { isSameAddress } from '../../sheet/address';

/** One sentence about an answer while it is typed: how ziping reads it, or what comes of it. */
export interface Reply {
  /** `good` if there is no objection to the answer. */
  readonly tone: Severity | 'good';
  readonly says: Localized;
}

/** Findings that a later step settles: the reason is asked for next, and scores are filled in at the end. */
const ASKED_LATER: ReadonlySet<string> = new Set([
  'deviation-without-note',
  'note-draft',
  'note-says-nothing',
  'needs-judgement',
  'not-evaluated',
  'score-missing',
  'weight-total',
  'indicator-unnamed',
]);

/** Reasons for no score that the answer does not cause: the rest of the row is still to be filled in. */
const STILL_TO_COME: readonly (WhyNot | null)[] = [
  'not-scored',
  'no-weight',
  'target-missing',
  'actual-missing',
  'shared-score',
];

/**
 * Returns what to say about an answer. The form was assessed with the answer in its cell, by the same reading, scoring
 * and checks as everywhere.
 * @param after the form with the answer in its cell
 */
export function repliesTo(question: Question, after: Assessment): readonly Reply[] {
  const found = findingsAt(question, after);
  const own = readingOf(question, after).filter(({ says }) =>
    found.every((finding) => finding.says['zh-CN'] !== says['zh-CN']),
  );
  // A finding replaces what would be said of the reading.
  return [...found, ...(found.some(({ tone }) => tone !== 'info') ? own.filter(isGood) : own)];
}

function isGood({ tone }: Reply): boolean {
  return tone === 'good';
}

function findingsAt({ at }: Question, { findings }: Assessment): readonly Reply[] {
  return findings
    .filter(({ code, isBlank }) => !isBlank && !ASKED_LATER.has(code))
    .filter((finding) => [finding.at, ...finding.alike].some((place) => isSameAddress(place, at)))
    .map(({ severity, says }) => ({ tone: severity, says }));
}

function readingOf({ what, row }: Question, after: Assessment): readonly Reply[] {
  const { judgement } = after;
  const judged = row === null ? undefined : judgement.scores[row];
  switch (what) {
    case 'target':
    case 'sign':
    case 'target-unit':
      return judged ? ofTarget(judged.indicator.target.meaning) : [];
    case 'actual':
      return judged ? ofActual(judged, after) : [];
    case 'weight':
      return [...ofWeights(after), ...(judged ? ofActual(judged, after) : [])];
    case 'budget':
    case 'executed':
      return ofExecution(after);
    default:
      return [];
  }
}

function ofTarget(meaning: Meaning): readonly Reply[] {
  switch (meaning.kind) {
    case 'number':
    case 'range':
    case 'date': {
      const read = printMeaning(meaning);
      return [{ tone: 'good', says: { 'zh-CN': zh`读作 ${read}。`, 'en-US': `Read as ${read}.` } }];
    }
    case 'words':
      return [
        {
          tone: 'good',
          says: {
            'zh-CN': '没有数值，按定性指标评分。',
            'en-US': 'No figure: it is scored as a qualitative target.',
          },
        },
      ];
    default:
      return [];
  }
}

function ofActual(judged: ScoreJudgement, after: Assessment): readonly Reply[] {
  const { score, indicator, note } = judged;
  const { whyNot, reached } = score;
  if (whyNot !== null && !STILL_TO_COME.includes(whyNot)) {
    return [{ tone: 'warning', says: whyNotText(whyNot, indicator) }];
  }
  if (indicator.actual.text === '' || indicator.kind !== 'scored') return [];
  const due: readonly Reply[] =
    note.due.length > 0 && indicator.note ? [{ tone: 'info', says: reasonNext(note.due) }] : [];
  if (whyNot === null) {
    const says = scoreDerivation(judged, rulesOf(after.judgement.scorecard.ruleset));
    return [{ tone: reached === false ? 'info' : 'good', says }, ...due];
  }
  if (reached === null) return due;
  return [reached ? REACHED : missed(score.ratio), ...due];
}

const REACHED: Reply = {
  tone: 'good',
  says: { 'zh-CN': '达到年度指标值。', 'en-US': 'The target is met.' },
};

function missed(ratio: Decimal | null): Reply {
  const share = ratio === null ? '' : percent(ratio);
  return {
    tone: 'info',
    says: {
      'zh-CN': share ? zh`没有达到年度指标值（相当于 ${share}）。` : '没有达到年度指标值。',
      'en-US': share ? `The target is missed (${share} of it).` : 'The target is missed.',
    },
  };
}

function reasonNext(due: ScoreJudgement['note']['due']): Localized {
  const why = dueText(due);
  return {
    'zh-CN': `${why['zh-CN']}，下面请填写原因。`,
    'en-US': `A reason is asked for next: ${why['en-US']}.`,
  };
}

/** Says how many 分 the rows weigh together, and how many are left to give. */
function ofWeights(after: Assessment): readonly Reply[] {
  const { given, toGive } = totalPoints(after);
  if (toGive === null) return [];
  const [is, of] = [printDecimal(given), printDecimal(toGive)];
  const left = toGive.minus(given);
  if (left.eq(ZERO)) {
    return [
      {
        tone: 'good',
        says: {
          'zh-CN': zh`各项分值合计 ${is} 分，正好。`,
          'en-US': `The weights add up to ${is}, as they should.`,
        },
      },
    ];
  }
  const rest = printDecimal(left.abs());
  return [
    left.gt(ZERO)
      ? {
          tone: 'good',
          says: {
            'zh-CN': zh`各项分值合计 ${is} 分，应为 ${of} 分，还可以分配 ${rest} 分。`,
            'en-US': `The weights add up to ${is} of ${of}; ${rest} are left to give.`,
          },
        }
      : {
          tone: 'warning',
          says: {
            'zh-CN': zh`各项分值合计 ${is} 分，应为 ${of} 分，多了 ${rest} 分。`,
            'en-US': `The weights add up to ${is}, ${rest} more than the ${of} there are.`,
          },
        },
  ];
}

function ofExecution({ judgement: { scoredFund } }: Assessment): readonly Reply[] {
  const rate = scoredFund?.score.exactRate;
  if (!rate) return [];
  return [
    {
      tone: scoredFund.due.length > 0 ? 'info' : 'good',
      says: { 'zh-CN': zh`执行率 ${percent(rate)}。`, 'en-US': `Execution rate ${percent(rate)}.` },
    },
  ];
}

/** Says why an answer cannot be written. */
export function noAnswerText(why: NoAnswer): Reply {
  return { tone: 'error', says: NO_ANSWER[why] };
}

const NO_ANSWER: Readonly<Record<NoAnswer, Localized>> = {
  'not-a-number': {
    'zh-CN': '这里要填数字，如 120 或 1,234.50。',
    'en-US': 'A number is due here, such as 120 or 1,234.50.',
  },
  'not-a-year': { 'zh-CN': '这里要填四位年份，如 2024。', 'en-US': 'A year is due here, such as 2024.' },
  'above-weight': { 'zh-CN': '得分不能高于分值。', 'en-US': 'A score cannot be above its weight.' },
  formula: {
    'zh-CN': '单元格里是公式，不改写。请在工作表中核对。',
    'en-US': 'The cell holds a formula, which is left alone. Please look at it in the sheet.',
  },
};

/** In 分: the sum of the indicators' weights, and what it should be; null if the rules leave nothing to give. */
function totalPoints({ form, judgement }: Assessment): {
  readonly given: Decimal;
  readonly toGive: Decimal | null;
} {
  const weights = onceACell(judgement.rows.map(({ indicator }) => indicator.weight));
  const given = sum(weights) ?? ZERO;
  const { ruleset } = judgement.scorecard;
  const whole = form.total?.weight?.number ?? new Decimal(ruleset.totalWeight);
  const execution = judgement.scoredFund?.score.weight ?? ZERO;
  return { given, toGive: whole.gt(execution) ? whole.minus(execution) : null };
}
