import type { Localized } from '../../../src/locales/localized';

/** What the page says. */
export const PAGE_TEXT = {
  title: { 'zh-CN': '自评工作台', 'en-US': 'ziping workbench' },
  subtitle: { 'zh-CN': '不用 Excel 也能试用', 'en-US': 'try it without Excel' },
  workbookGroup: { 'zh-CN': '工作簿', 'en-US': 'Workbook' },
  open: { 'zh-CN': '打开工作簿', 'en-US': 'Open workbook' },
  download: { 'zh-CN': '下载工作簿', 'en-US': 'Download workbook' },
  samples: { 'zh-CN': '示例表格', 'en-US': 'Sample forms' },
  chooseSample: { 'zh-CN': '选择示例…', 'en-US': 'Choose a sample…' },
  testGroup: { 'zh-CN': '测试', 'en-US': 'Testing' },
  faults: { 'zh-CN': '模拟故障', 'en-US': 'Simulate faults' },
  language: { 'zh-CN': 'Office 显示语言', 'en-US': 'Office display language' },
  spreadsheet: { 'zh-CN': '电子表格', 'en-US': 'Spreadsheet' },
  reloadPane: { 'zh-CN': '重新加载窗格', 'en-US': 'Reload pane' },
  closePane: { 'zh-CN': '关闭窗格', 'en-US': 'Close pane' },
  opening: { 'zh-CN': '正在打开…', 'en-US': 'Opening…' },
  closeNotice: { 'zh-CN': '知道了', 'en-US': 'Dismiss' },
  refuse: {
    'zh-CN': '下次写入时拒绝第几步操作',
    'en-US': 'Refuse an action of the next change, by its number',
  },
  neverAnswer: { 'zh-CN': '下次写入时不再响应', 'en-US': 'Never answer the next change' },
  stopHalfway: { 'zh-CN': '下次写入时中途停住', 'en-US': 'Stop halfway through the next change' },
  protectSheets: { 'zh-CN': '保护所有工作表', 'en-US': 'Protect all sheets' },
  editingCell: { 'zh-CN': '处于单元格编辑状态', 'en-US': 'A cell is being edited' },
  readOnly: { 'zh-CN': '工作簿以只读方式打开', 'en-US': 'The workbook is read-only' },
  unreadableFormats: {
    'zh-CN': '当前工作表的条件格式读不出来',
    'en-US': 'Conditional formats of this sheet cannot be read',
  },
  refusedFormats: {
    'zh-CN': '拒绝新的条件格式（旧式共享工作簿）',
    'en-US': 'New conditional formats are refused (legacy shared workbook)',
  },
  movingIds: {
    'zh-CN': '条件格式的编号随次序变化',
    'en-US': 'Ids of conditional formats change with their order',
  },
  manualCalculation: { 'zh-CN': '手动计算', 'en-US': 'Manual calculation' },
  chartSheet: { 'zh-CN': '前面是图表工作表', 'en-US': 'A chart sheet is in front' },
  otherWorkbook: { 'zh-CN': '前面是另一个工作簿', 'en-US': 'Another workbook is in front' },
  withoutCustomXml: {
    'zh-CN': '未保存的文件，没有自定义 XML',
    'en-US': 'An unsaved file without custom XML',
  },
  filteredRows: { 'zh-CN': '被筛选隐藏的行（如 13-15）', 'en-US': 'Rows hidden by a filter (13-15)' },
  payloadLimit: { 'zh-CN': '请求与响应上限（字节）', 'en-US': 'Limit of request and answer (bytes)' },
  apiVersion: { 'zh-CN': 'Excel 版本', 'en-US': 'Version of Excel' },
  noFaults: { 'zh-CN': '全部恢复正常', 'en-US': 'Back to normal' },
  faultsActive: { 'zh-CN': '故障已开启', 'en-US': 'faults are on' },
  protectedCell: {
    'zh-CN': '这个单元格受工作表保护，不能编辑。',
    'en-US': 'This cell is protected and cannot be edited.',
  },
  notOpened: { 'zh-CN': '没有打开：', 'en-US': 'Not opened: ' },
  notSaved: { 'zh-CN': '没有保存：', 'en-US': 'Not saved: ' },
  unknownRequest: {
    'zh-CN': '工作台不认识窗格的请求：',
    'en-US': 'The workbench does not know this request of the pane: ',
  },
  commandFailed: { 'zh-CN': '命令没有正常结束。', 'en-US': 'The command did not end normally.' },
  defect: {
    'zh-CN': '工作台出错了，请查看浏览器控制台。',
    'en-US': 'Something in the workbench is broken; see the browser’s console.',
  },
} satisfies Record<string, Localized>;

/** Versions of Excel by the ExcelApi they have. */
export const VERSIONS: readonly { readonly api: number; readonly name: Localized }[] = [
  { api: 17, name: { 'zh-CN': '网页版（ExcelApi 1.17）', 'en-US': 'Excel on the web (ExcelApi 1.17)' } },
  { api: 14, name: { 'zh-CN': 'LTSC 2021（1.14）', 'en-US': 'LTSC 2021 (1.14)' } },
  { api: 13, name: { 'zh-CN': '最低要求（1.13）', 'en-US': 'Minimum (1.13)' } },
];

/** Forms to try, by the file that holds them. */
export const SAMPLES: readonly { readonly file: string; readonly name: Localized }[] = [
  {
    file: 'pane/five-mistakes.xlsx',
    name: { 'zh-CN': '北京 2024 年度，有差错', 'en-US': 'Beijing 2024 with mistakes' },
  },
  { file: 'beijing-2024.xlsx', name: { 'zh-CN': '北京 2024 年度', 'en-US': 'Beijing 2024' } },
  {
    file: 'shanghai-2023.xlsx',
    name: { 'zh-CN': '上海 2023 年度，七张表', 'en-US': 'Shanghai 2023, seven sheets' },
  },
  {
    file: 'shanghai-2023-stacked.xlsx',
    name: {
      'zh-CN': '上海 2023 年度，一张工作表上多张表',
      'en-US': 'Shanghai 2023, several forms on one sheet',
    },
  },
  {
    file: 'beijing-2024-numbers.xlsx',
    name: { 'zh-CN': '北京 2024 年度，数值型', 'en-US': 'Beijing 2024, numbers as numbers' },
  },
  {
    file: 'goal-tables-not-self-evaluation.xlsx',
    name: { 'zh-CN': '绩效目标表（不是自评表）', 'en-US': 'Goal tables (no self-evaluation)' },
  },
];
