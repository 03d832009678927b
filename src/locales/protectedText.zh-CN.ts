/** 工作表受保护时的用语。单独成篇，用到时才载入。 */
export const zhCN = {
  heading: (count: number) => (count === 0 ? '工作表受保护' : `工作表受保护，${count} 个值需要自己填`),
  what: '在“审阅”选项卡中撤销保护后，“重新计算得分”会直接写入；不能撤销时，请照下面填写。',
  none: '没有需要写入的值。要改动单元格，请先在“审阅”选项卡中撤销保护。',
  copy: '复制',
  copyNamed: (cell: string, value: string) => `复制 ${cell} 的 ${value}`,
  copyAll: '全部复制',
  copied: (cell: string) => `已复制 ${cell} 的值。`,
  copiedAll: (count: number) => `已复制 ${count} 行：单元格和值。`,
  byHand: '这里不能直接复制。下面已选中，请按 Ctrl+C。',
  selected: '要复制的内容',
  emptied: '（清空）',
};

/** The words for a sheet that refuses to be written to. */
export type ProtectedText = typeof zhCN;
