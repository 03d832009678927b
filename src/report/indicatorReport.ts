import type { Form, Indicator, Measure } from '../form/form';
import type { Locale } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import type { ScoreJudgement } from '../judgement/judgement';
import { indicatorReasoning } from '../judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../judgement/reasoning/reasoning';
import type { Rules } from '../scoring/rules';
import { toA1 } from '../sheet/address';
import { decimalText } from './decimalText';
import type { IndicatorReport } from './document';
import { cellOf, recordedNumber } from './recorded';

/** A row of the indicator table; scores are given with the ruleset's decimals. */
export function indicatorReport(
  form: Form,
  judged: ScoreJudgement,
  rules: Rules,
  locale: Locale,
): IndicatorReport {
  const { indicator, score, proposed } = judged;
  const { places } = rules;
  // A score cell merged over several indicators stands in the row of the one that carries it.
  const carrier = indicator.scoredWith === null ? indicator : form.indicators[indicator.scoredWith]!;
  return {
    row: indicator.row,
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    nature: score.nature,
    direction: score.direction,
    target: targetReport(indicator.target),
    actual: actualReport(indicator.actual),
    weight: recordedNumber(indicator.weight),
    score: {
      recorded: recordedNumber(indicator.score),
      computed: decimalText(score.computed, places),
      min: decimalText(score.min, places),
      proposed: asRecordedOrRounded(proposed, indicator, places),
    },
    note: indicator.note?.text ?? '',
    criterion: criterionReport(judged),
    explanation: wholeReasoning(indicatorReasoning(judged, rules))[locale],
    cells: {
      name: toA1(indicator.nameAt),
      target: cellOf(indicator.target.entry),
      actual: cellOf(indicator.actual.entry),
      weight: cellOf(indicator.weight),
      score: cellOf(carrier.score),
      note: cellOf(indicator.note),
    },
  };
}

function criterionReport({ indicator: { criterion }, score }: ScoreJudgement): IndicatorReport['criterion'] {
  if (!criterion || criterion.text === '') return null;
  return {
    text: criterion.text,
    cell: toA1(criterion.at),
    isApplied: score.basis.kind === 'criterion',
  };
}

/** What stays in the cell is shown as it stands there (4.00), what changes as the ruleset rounds. */
function asRecordedOrRounded(proposed: Decimal | null, { score }: Indicator, places: number): string | null {
  return proposed && score?.number?.eq(proposed) ? recordedNumber(score) : decimalText(proposed, places);
}

function targetReport({ text, meaning }: Measure): IndicatorReport['target'] {
  const nothing = { text, comparator: null, value: null, upper: null, unit: null };
  switch (meaning.kind) {
    case 'number':
      return {
        ...nothing,
        comparator: meaning.comparator,
        value: decimalText(meaning.value),
        unit: meaning.unit?.text ?? null,
      };
    case 'range':
      return {
        text,
        comparator: 'between',
        value: decimalText(meaning.value),
        upper: decimalText(meaning.upper),
        unit: meaning.unit?.text ?? null,
      };
    case 'date':
      return { ...nothing, comparator: meaning.comparator };
    default:
      return nothing;
  }
}

function actualReport({ text, meaning }: Measure): IndicatorReport['actual'] {
  return meaning.kind === 'number'
    ? { text, value: decimalText(meaning.value), unit: meaning.unit?.text ?? null }
    : { text, value: null, unit: null };
}
