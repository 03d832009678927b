import { isCellError } from '../sheet/cell';
import type { Check } from './check';
import { factsOf } from './facts';
import type { Fact } from './facts';
import { scoredRows } from './rows';
import { shortened } from './wording';
import { toA1 } from '../sheet/address';

/** A weight, score, amount, rate, target or achievement that should be a number and cannot be read as one. */
export const notANumber: Check = {
  code: 'not-a-number',
  severity: 'error',
  run(form, scorecard) {
    const unreadable = new Set(
      scoredRows(form, scorecard).flatMap(({ indicator: { target, actual } }) =>
        [target, actual].flatMap(({ entry, meaning }) =>
          entry && meaning.kind === 'unreadable' ? [toA1(entry.at)] : [],
        ),
      ),
    );
    return factsOf(form)
      .filter((fact) => !isUncalculated(fact) && (isBad(fact) || unreadable.has(toA1(fact.entry.at))))
      .map(({ entry, states }) => {
        const text = shortened(isCellError(entry.value) ? entry.value.error : entry.text);
        return {
          at: entry.at,
          says: isCellError(entry.value)
            ? {
                'zh-CN': `${states['zh-CN']}是错误值 ${text}，请改正公式或数据。`,
                'en-US': `${states['en-US']} is the error value ${text}; please correct the formula or its data.`,
              }
            : {
                'zh-CN': `${states['zh-CN']}“${text}”无法读作数值，请核对。`,
                'en-US': `${states['en-US']}, “${text}”, cannot be read as a number; please check it.`,
              },
          found: text,
        };
      });
  },
};

function isBad({ entry, number }: Fact): boolean {
  return isCellError(entry.value) || number?.reading === 'not-a-number' || number?.reading === 'error';
}

function isUncalculated({ entry }: Fact): boolean {
  return entry.formula !== null && !entry.calculated;
}
