import type { Entry, NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import { isCellError } from '../sheet/cell';
import type { Check } from './check';
import { factsWhere, subject } from '../judgement/facts';
import type { Fact } from '../judgement/facts';
import { shortened } from '../judgement/phrases';

/** A weight, score, amount, rate, target or achievement that should be a number and cannot be read as one. */
export const notANumber: Check = {
  code: 'not-a-number',
  severity: 'error',
  title: { 'zh-CN': '应填数字', 'en-US': 'Not a number' },
  about: {
    'zh-CN': '应为数值，无法识别，或是 #DIV/0! 等错误值',
    'en-US': 'Something that should be a number cannot be read as one, or is an error value',
  },
  run(judgement) {
    const unreadable = new Set<Entry>();
    for (const { indicator } of judgement.rows) {
      for (const { entry, meaning } of [indicator.target, indicator.actual]) {
        if (entry && meaning.kind === 'unreadable') unreadable.add(entry);
      }
    }
    return factsWhere(
      judgement.form,
      (entry, number) => !isUncalculated(entry) && (isBad(entry, number) || unreadable.has(entry)),
    ).map((fact) => {
      const { at, value, text } = fact.entry;
      const found = shortened(isCellError(value) ? value.error : text);
      return { at, says: isCellError(value) ? saysError(fact, found) : saysUnreadable(fact, found), found };
    });
  },
};

function saysError(fact: Fact, error: string): Localized {
  const states = subject(fact);
  return {
    'zh-CN': `${states['zh-CN']}是错误值 ${error}，请改正。`,
    'en-US': `${states['en-US']} is the error value ${error}; please correct it.`,
  };
}

function saysUnreadable(fact: Fact, text: string): Localized {
  const states = subject(fact);
  return {
    'zh-CN': `${states['zh-CN']}“${text}”无法读作数值，请核对。`,
    'en-US': `${states['en-US']}, “${text}”, cannot be read as a number; please check it.`,
  };
}

function isBad({ value }: Entry, number: NumberEntry | null): boolean {
  return isCellError(value) || number?.reading === 'not-a-number' || number?.reading === 'error';
}

function isUncalculated({ formula, calculated }: Entry): boolean {
  return formula !== null && !calculated;
}
