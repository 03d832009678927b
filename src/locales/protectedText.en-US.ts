import type { ProtectedText } from './protectedText.zh-CN';

/** A sheet that refuses to be written to, in English. */
export const enUS: ProtectedText = {
  heading: (count) =>
    count === 0
      ? 'The sheet is protected'
      : `The sheet is protected: ${count} ${count === 1 ? 'value' : 'values'} to type`,
  what: 'Once the sheet is unprotected on the Review tab, Recalculate score writes them. Where that cannot be, type what is listed here.',
  none: 'There is nothing to write. To change a cell, unprotect the sheet on the Review tab first.',
  copy: 'Copy',
  copyNamed: (cell, value) => `Copy ${value} for ${cell}`,
  copyAll: 'Copy all',
  copied: (cell) => `The value for ${cell} is copied.`,
  copiedAll: (count) => `${count} lines are copied: cell and value.`,
  byHand: 'Copying is not allowed here. The text below is selected: press Ctrl+C.',
  selected: 'What is to be copied',
  emptied: '(to be emptied)',
};
