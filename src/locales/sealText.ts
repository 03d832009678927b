import type { Localized } from './localized';

/** What a workbook's seal says. */
export const sealText = {
  none: { 'zh-CN': '未封存。', 'en-US': 'Not sealed.' },
  unreadable: {
    'zh-CN': '封存记录无法识别：可能已损坏，或由更新的版本写入。请重新校验、封存。',
    'en-US':
      'The seal cannot be read: it is damaged, or a later version wrote it. Please validate and seal again.',
  },
  unchanged: (date: string, rulesets: readonly Localized[]): Localized => ({
    'zh-CN': `已于 ${date} 封存（评分规则 ${rulesets.map((each) => each['zh-CN']).join('、')}），此后自评表没有改动。封存不是签名。`,
    'en-US': `Sealed on ${date} (rules ${rulesets.map((each) => each['en-US']).join(', ')}); the forms are unchanged since. A seal is no signature.`,
  }),
  changed: (date: string, count: number, cells: readonly string[]): Localized => ({
    'zh-CN':
      `曾于 ${date} 封存，此后自评表有 ${count} 个单元格改动：${cells.join('、')}` +
      `${count > cells.length ? ' 等' : ''}。`,
    'en-US':
      `Sealed on ${date}, but ${count === 1 ? '1 cell of the forms has' : `${count} cells of the forms have`} changed since: ` +
      `${cells.join(', ')}${count > cells.length ? ' and others' : ''}.`,
  }),
};
