import { shortened } from '../judgement/phrases';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { byPassage } from '../ruleset/stated/citations';
import type { FormReport } from './document';

/** A passage of the form that states numbers of its rules. */
export interface PrintedRule {
  readonly cell: string;
  /** `预算执行分值：“得分(20分*执行率)”`. */
  readonly text: string;
}

/** A passage is quoted so far: its cell says where the whole stands. */
const LONGEST_QUOTE = 60;

/** Returns what the form prints of its rules, passage by passage, each with its cell and its words. */
export function printedRules(
  stated: FormReport['ruleset']['stated'],
  locale: Locale,
): readonly PrintedRule[] {
  const text = reportText(locale);
  return byPassage(stated, ({ cell }) => cell).map((numbers) => {
    const { cell, quote } = numbers[0]!;
    const names = [...new Set(numbers.map(({ name }) => name))];
    return { cell, text: text.printedRule(names, shortened(quote, LONGEST_QUOTE)) };
  });
}
