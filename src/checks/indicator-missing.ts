import { LEVELS } from '../form/headings/headings';
import type { Form } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Check } from './check';

/** A table without any indicator that counts: nothing could be checked, which is no reason to file it. */
export const indicatorMissing: Check = {
  code: 'indicator-missing',
  severity: 'error',
  title: { 'zh-CN': '没有计分的指标', 'en-US': 'No indicators' },
  about: {
    'zh-CN': '没有读到填写了内容的指标',
    'en-US': 'No indicator that is filled in was found',
  },
  run(judgement) {
    if (judgement.rows.length > 0) return [];
    const heading = judgement.form.headings.find(({ meaning }) => LEVELS.has(meaning));
    return [
      {
        at: heading?.at ?? null,
        says: isUnfilled(judgement.form)
          ? judgement.form.indicators.some(({ kind }) => kind === 'blank')
            ? NAMED_ALONE
            : UNFILLED
          : {
              'zh-CN': '表头之下没有读到填写了内容的指标，请补充；已经填写的，请核对表头是否识别有误。',
              'en-US':
                'No indicator that is filled in was found below the headings; please fill some in, or look at how the headings are read.',
            },
      },
    ];
  },
};

const UNFILLED: Localized = {
  'zh-CN': '还没有填写指标，请从第一行填起。',
  'en-US': 'No indicator is filled in yet; please begin with the first row.',
};

const NAMED_ALONE: Localized = {
  'zh-CN': '指标只写了名称，请接着填写指标值、完成值和分值。',
  'en-US': 'The indicators are named and otherwise empty; please fill in targets, achievements and weights.',
};

/**
 * The rows stand there as they were printed, or with a name and nothing else: the headings were understood, and
 * there is nothing else to read.
 */
function isUnfilled({ indicators }: Form): boolean {
  return (
    indicators.length > 0 &&
    indicators.every(
      ({ kind, target, actual, score }) =>
        (kind === 'placeholder' || kind === 'blank') &&
        [target.entry, actual.entry, score].every((entry) => !entry?.text),
    )
  );
}
