import { gather } from '../judgement/gather';
import { misreadingOf } from '../judgement/misreading';
import type { ToldMisreading } from '../judgement/misreading';
import { followedBy, plain, shortened } from '../judgement/phrases';
import type { Localized } from '../locales/localized';
import type { Check } from './check';

/** A funds block, or a column of it, that was seen and not read: nothing there was checked. */
export const fundsNotRead: Check = {
  code: 'funds-not-read',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '资金部分没有读出', 'en-US': 'Funds not read' },
  about: {
    'zh-CN': '资金部分或其中一栏没有读出，未校验',
    'en-US': 'The funds block, or one of its columns, was not read and not checked',
  },
  run(judgement) {
    const misreading = misreadingOf(judgement);
    return gather(judgement.form.unread, ({ what, at, text }) => {
      const says = what === 'funds' ? blockText(shortened(text)) : columnText(shortened(text));
      // What the total has more than the sum is told once, where the diagnosis places it.
      const isMissedHere = misreading?.contradiction.at === at;
      return { at, says: isMissedHere ? followedBy(says, missedText(misreading)) : says };
    });
  },
};

function blockText(label: string): Localized {
  return {
    'zh-CN': `资金部分（“${label}”）没有读出，其中的金额、执行率和得分未校验。`,
    'en-US': `The funds block (“${label}”) was not read; amounts, rate and score in it were not checked.`,
  };
}

function columnText(label: string): Localized {
  return {
    'zh-CN': `资金部分的“${label}”一栏没有读出，未校验。`,
    'en-US': `The column “${label}” of the funds block was not read and not checked.`,
  };
}

function missedText({ total, sum }: ToldMisreading): Localized {
  return {
    'zh-CN': `总分 ${plain(total)} 分，读到的得分相加为 ${plain(sum)} 分，差额当在其中，总分也未校验。`,
    'en-US': `The total is ${plain(total)} and the scores that were read add up to ${plain(sum)}; the rest is likely in it, so the total was not checked either.`,
  };
}
