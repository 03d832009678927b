import type { ScoreJudgement } from '../judgement/judgement';
import { HUNDRED } from '../notation/decimal';
import { DRAFT_MARKER } from '../notation/note';
import { printDecimal } from '../notation/printDecimal';

/** What a person still has to write. */
const BLANKS = '偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。';
/** The same where remedies have a column of their own. */
const BLANK_OF_REASON = '偏差原因：＿＿＿＿＿＿。';

/** Decimals of the points and percentages in a draft, as the forms print them. */
const PLACES = 2;

/**
 * Begins a deviation note: it states the facts and leaves reason and remedy blank. It is in Chinese whatever the
 * locale, because the form is. Rows that share one note cell share one draft.
 */
export function noteDraft(rows: readonly ScoreJudgement[]): string {
  const blanks = rows[0]?.indicator.remedy ? BLANK_OF_REASON : BLANKS;
  return `${DRAFT_MARKER}${draftFacts(rows)}${blanks}`;
}

/** Returns the facts that a draft states before its blanks: target, achievement, ratio, points lost. */
export function draftFacts(rows: readonly ScoreJudgement[]): string {
  return rows.map((row) => (rows.length > 1 ? `${row.indicator.name}：` : '') + factsOf(row)).join('');
}

function factsOf({ indicator, score, decision, proposed }: ScoreJudgement): string {
  const parts = [
    `年度指标值 ${orNone(indicator.target.text)}`,
    `实际完成值 ${orNone(indicator.actual.text)}`,
  ];
  if (score.ratio) {
    const percent = printDecimal(score.ratio.times(HUNDRED).toDecimalPlaces(PLACES), PLACES);
    parts.push(`为年度指标值的 ${percent}%`);
  }
  const weight = indicator.weight?.number;
  const points = decision === 'not-written' ? score.computed : proposed;
  if (weight && points) {
    const lost = weight.minus(points);
    parts.push(
      `分值 ${printDecimal(weight, PLACES)} 分`,
      `得分 ${printDecimal(points, PLACES)} 分`,
      lost.isZero() ? '未扣分' : `扣 ${printDecimal(lost, PLACES)} 分`,
    );
  }
  return `${parts.join('，')}。`;
}

function orNone(text: string): string {
  return text === '' ? '（未填）' : text.replace(/\s+/g, ' ').replace(/[。；;，,]\s*$/, '');
}
