import { LEVELS } from '../form/headings';
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
        says: {
          'zh-CN': '表头之下没有读到填写了内容的指标，请补充；已经填写的，请核对表头的读法。',
          'en-US':
            'No indicator that is filled in was found below the headings; please fill some in, or look at how the headings are read.',
        },
      },
    ];
  },
};
