import { zhCN as report } from './reportText.zh-CN';

/** 更正表头识别时的用语。单独成篇，用到时才载入。 */
export const zhCN = {
  heading: '更正表头识别',
  what: '说明表头在哪一行、各列是什么，窗格就按这样识别。只保存表头文字和含义，不保存表中内容。',
  row: '表头所在的行',
  offered: (row: number, texts: readonly string[]) => `第 ${row} 行：${texts.join('、')}`,
  noRow: '当前工作表没有像表头的行（一行至少三个文字单元格）。',
  useRow: (row: number) => `改用选中的第 ${row} 行`,
  twoRows: '表头占两行',
  table: '并列的表',
  offeredTable: (number: number, left: string, right: string) => `第 ${number} 张（${left} 至 ${right} 列）`,
  meanings: '各列的含义',
  guess: '按内容识别',
  guessWhat: '按各列单元格的内容（≥15家、15家、4.00），填入尚不读取的列的含义',
  guessed: '（按内容）',
  guessedWhat: '标“按内容”的列是推测的，请逐列核对：选到哪一列，表中就选中哪一列。',
  meaningOf: (text: string, cell: string) => `${text}（${cell}）`,
  /** 各种含义，短得能放进一列。 */
  meaning: { ...report.columns, note: '偏差原因', extra: '不读取' },
  result: '识别结果',
  read: (indicators: number, total: string | null) =>
    total === null ? `${indicators} 项指标，没有总分` : `${indicators} 项指标，总分 ${total}`,
  measured: (target: string, actual: string) => `指标值 ${target}，完成值 ${actual}`,
  scored: (weight: string, score: string) => `分值 ${weight}，得分 ${score}`,
  more: (count: number) => `另有 ${count} 项`,
  nothing: '（空）',
  faults: {
    repeated: '同一含义只能有一列。',
    'no-name': '还要指出哪一列是指标名称（三级指标）。',
    'no-facts': '还要指出指标值和完成值，或者分值和得分。',
  },
  noForm: '这样识别不出指标。请核对表头所在的行。',
  keep: '保存到工作簿',
  leave: '取消',
  exported: '导出为表头模板',
  json: '表头模板（JSON）',
  copy: '复制',
  copied: '已复制。',
  copyYourself: '请按 Ctrl+C 复制。',
  download: '下载',
  file: '表头模板.json',
  kept: '表头模板',
  keptWhat: '用于这个工作簿里表头相同的工作表；命令行用 --template 文件.json。',
  none: '没有保存的模板。自评表识别有误时，点“识别结果”旁的“识别有误？”。',
  take: '使用模板文件…',
  faulty: '工作簿中保存的模板有错误，因此没有读取工作表：',
  forgetFaulty: '移除有错误的模板',
  forget: '移除',
  forgetThis: (texts: string) => `移除 ${texts}`,
};

/** The words for correcting a reading. */
export type CorrectionText = typeof zhCN;
