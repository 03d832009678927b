import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { toA1 } from '../../sheet/address';
import type { RulesetChoice } from './rulesetChoice';
import { nameOf } from '../stated/citations';
import type { Stated } from '../stated/stated';
import { statedByForm } from '../stated/statedByForm';
import { withStated } from '../stated/withStated';

/**
 * Puts the numbers that the form itself prints in place of the ruleset’s. The reason names those that differ.
 * @param asBase why the ruleset is the base of the form's own numbers
 */
export function byItsOwnNumbers(form: Form, choice: RulesetChoice, asBase: Localized): RulesetChoice {
  const { ruleset, taken, differing } = withStated(choice.ruleset, statedByForm(form));
  if (taken.length === 0) return choice;
  return {
    ...choice,
    ruleset,
    stated: taken,
    reason: differing.length === 0 ? choice.reason : joined(asBase, inWords(differing)),
  };
}

function inWords(numbers: readonly Stated[]): Localized {
  const list = (locale: keyof Localized, comma: string): string => {
    const cells = new Map<string, Set<string>>();
    for (const number of numbers) {
      const name = nameOf(number)[locale];
      cells.set(name, (cells.get(name) ?? new Set()).add(toA1(number.cell)));
    }
    const open = locale === 'zh-CN' ? '（' : ' (';
    const close = locale === 'zh-CN' ? '）' : ')';
    return [...cells].map(([name, at]) => `${name}${open}${[...at].join(comma)}${close}`).join(comma);
  };
  return {
    'zh-CN': `以表中写明的为准：${list('zh-CN', '、')}。`,
    'en-US': `The form's own numbers hold for ${list('en-US', ', ')}.`,
  };
}

function joined(one: Localized, other: Localized): Localized {
  return { 'zh-CN': `${one['zh-CN']}${other['zh-CN']}`, 'en-US': `${one['en-US']} ${other['en-US']}` };
}
