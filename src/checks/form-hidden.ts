import type { Form } from '../form/form';
import { shortened } from '../judgement/phrases';
import type { Localized } from '../locales/localized';
import type { Address } from '../sheet/address';
import type { Check } from './check';

/** The sheet is hidden, or rows that count are: it is filed all the same, and nobody sees it. */
export const formHidden: Check = {
  code: 'form-hidden',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '表或行被隐藏', 'en-US': 'Hidden form or rows' },
  about: {
    'zh-CN': '工作表或计分的行被隐藏，照样读取和计分，但不会改写',
    'en-US': 'The sheet, or rows that count, are hidden; they are read and counted, and not written',
  },
  run({ form }) {
    const says = hiddenSheet(form);
    if (says) return [{ at: { row: form.range.top, column: form.range.left }, says }];
    const [first, ...others] = hiddenRows(form);
    if (!first) return [];
    const rows = [first, ...others].map(({ at }) => at.row);
    return [
      {
        at: first.at,
        related: others.map(({ at }) => at),
        says: {
          'zh-CN': `第 ${rows.join('、')} 行被隐藏（“${shortened(first.name)}”${others.length > 0 ? '等' : ''}），照样计分，不会改写。`,
          'en-US':
            others.length > 0
              ? `Rows ${rows.join(', ')} are hidden (“${shortened(first.name)}” and more); they count all the same and are not written.`
              : `Row ${rows[0]} is hidden (“${shortened(first.name)}”); it counts all the same and is not written.`,
        },
      },
    ];
  },
};

function hiddenSheet({ sheet, visibility }: Form): Localized | null {
  if (visibility === 'visible') return null;
  const name = shortened(sheet);
  return visibility === 'hidden'
    ? {
        'zh-CN': `工作表“${name}”被隐藏，照样校验，不会改写。`,
        'en-US': `The sheet “${name}” is hidden; it is checked all the same and not written.`,
      }
    : {
        'zh-CN': `工作表“${name}”被深度隐藏（右键菜单里看不到），照样校验，不会改写。`,
        'en-US': `The sheet “${name}” is hidden so deeply that Excel's menus do not show it; it is checked all the same and not written.`,
      };
}

function hiddenRows({ funds, indicators }: Form): { readonly at: Address; readonly name: string }[] {
  return [
    ...funds.flatMap(({ isHidden, label, budget, executed, score }) => {
      const cell = budget ?? executed ?? score;
      return isHidden && cell ? [{ at: cell.at, name: label }] : [];
    }),
    ...indicators.flatMap(({ isHidden, kind, name, nameAt, score }) =>
      isHidden && kind === 'scored' ? [{ at: score?.at ?? nameAt, name }] : [],
    ),
  ];
}
