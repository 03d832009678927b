import { SIGNS } from '../../blank/choices';
import type { Form } from '../../form/form';
import type { Question } from '../../form/facts/questions';
import { unitToAdd } from '../../revision/answerEdit';

/** The field that suits a question. */
export interface FillingField {
  /** `long`: several lines of words. */
  readonly kind: 'number' | 'text' | 'long' | 'choice';
  /** Shown behind the field; '' for none. */
  readonly unit: string;
  /** What may be chosen; empty unless it is a choice. */
  readonly options: readonly string[];
}

/**
 * Returns the field for a question of a form, with the unit of a number: 分, 年, the form's unit of money, or the row's.
 */
export function fieldOf({ what, row, answer }: Question, form: Form): FillingField {
  const indicator = row === null ? null : form.indicators[row]!;
  switch (what) {
    case 'initial':
    case 'budget':
    case 'executed':
      return { kind: 'number', unit: form.moneyUnit, options: [] };
    case 'weight':
    case 'score':
      return { kind: 'number', unit: '分', options: [] };
    case 'year':
      return { kind: 'number', unit: '年', options: [] };
    case 'sign': {
      const own = form.indicators.flatMap(({ targetSign }) => targetSign?.text ?? []);
      return { kind: 'choice', unit: '', options: distinct([...SIGNS, ...own, answer]) };
    }
    case 'actual': {
      const lists = [indicator?.actual.meaning, indicator?.target.meaning];
      const list = lists.find((meaning) => meaning?.kind === 'choice');
      if (list?.kind === 'choice')
        return { kind: 'choice', unit: '', options: distinct([...list.options, answer]) };
      return { kind: 'text', unit: indicator ? unitBeside(indicator) : '', options: [] };
    }
    case 'goal-expected':
    case 'goal-achieved':
    case 'conclusion':
      return { kind: 'long', unit: '', options: [] };
    default:
      return { kind: 'text', unit: '', options: [] };
  }
}

/** Returns the unit of a bare number: the one that ziping adds to it, or the one in the form's column of units. */
function unitBeside(indicator: Form['indicators'][0]): string {
  return unitToAdd(indicator) || (indicator.targetUnit?.text ?? '');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
