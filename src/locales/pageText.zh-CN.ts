/** 免安装网页用语。每条都是完整的词或句子，不在别处拼接。 */
export const zhCN = {
  title: '绩效自评表校验',
  /** 切换到的语言，用那种语言写。 */
  otherLanguage: 'English',
  local: '文件只在这台电脑上处理，不上传，不联网。',
  drop: '把自评表文件或文件夹拖到这里',
  dropMore: '可继续拖入文件或文件夹',
  chooseFiles: '选择文件',
  chooseFolder: '选择文件夹',
  clear: '清空',
  cancel: '取消',
  working: {
    check: (done: number, of: number) => `正在校验：${done} / ${of} 个文件`,
    score: (done: number, of: number) => `正在重新计算：${done} / ${of} 个文件`,
    html: (done: number, of: number) => `正在生成报告：${done} / ${of} 个文件`,
    xlsx: (done: number, of: number) => `正在生成报告：${done} / ${of} 个文件`,
  },
  checked: (files: number, notReady: number) =>
    notReady === 0 ? `已校验 ${files} 个文件` : `已校验 ${files} 个文件，${notReady} 个不可报送或无法读取`,
  cancelled: '已取消。',
  filter: '只看',
  all: (count: number) => `全部 ${count}`,
  counted: {
    ready: (count: number) => `可以报送 ${count}`,
    'not-ready': (count: number) => `不可报送 ${count}`,
    'no-form': (count: number) => `没有自评表 ${count}`,
    unreadable: (count: number) => `无法读取 ${count}`,
  },
  waiting: '待校验',
  columns: {
    file: '文件',
    status: '结果',
    forms: '表数',
    errors: '错误',
    warnings: '警告',
    total: '总分',
    grade: '等级',
  },
  sortBy: (column: string) => `按${column}排序`,
  files: '文件',
  more: (count: number) => `再显示 ${count} 个`,
  severalTotals: (count: number) => `${count} 张`,
  copies: '下载重新计算的副本',
  copiesWhat: '有改动的工作簿，打包为 zip；原文件不动',
  reportXlsx: '下载报告（Excel）',
  reportHtml: '下载报告（网页）',
  scoredName: '已重新计算.zip',
  reportName: '校验报告',
  scored: (files: number, cells: number) =>
    files === 0
      ? '没有需要改动的单元格，未生成副本。'
      : `已改动 ${files} 个文件的 ${cells} 处单元格，请查收 zip。`,
  back: '返回文件列表',
  next: '下一个不可报送',
  download: '下载这份工作簿',
  downloadName: (name: string) => `${name}-已改.xlsx`,
  changed: '有改动，尚未下载。',
  readOnly: '只能查看。要修改，请在 Excel 或 WPS 中另存为 .xlsx。',
  sheets: '工作表',
  picture: (sheet: string) => `工作表 ${sheet}`,
  hiddenSheet: '隐藏',
  moreRows: (count: number) => `再显示 ${count} 行`,
  opening: '正在打开…',
  tooLarge: (megabytes: number) => `文件有 ${megabytes} MB，过大，没有读取。`,
  tookTooLong: '读取时间过长，已停止。请在 Excel 中打开后另存为 .xlsx，再试一次。',
  ended: '读取时内存不足或程序中断。请在 Excel 中打开后另存为 .xlsx，再试一次。',
  gone: '文件已被移动、删除或占用，请重新选择。',
  unexpected: '出现意外错误，没有读取。',
};

/** 另一种语言须有同样的条目。 */
export type PageText = typeof zhCN;
