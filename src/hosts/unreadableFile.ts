import type { Localized } from '../locales/localized';
import { Problem, type Place } from '../sheet/problem';

type Sentence = (detail: string) => Localized;

const say =
  (zh: string, en: string): Sentence =>
  (detail) => ({ 'zh-CN': zh.replace('{}', () => detail), 'en-US': en.replace('{}', () => detail) });

/** Every reason why a file cannot be read, as users read it; `{}` stands for the detail. */
const REASONS = {
  'not-a-workbook': say(
    '这不是 Excel 工作簿（{}）。请在 Excel 中打开后另存为 .xlsx。',
    'This is no Excel workbook ({}). Open it in Excel and save it as .xlsx.',
  ),
  'other-document': say(
    '这是{}，不是表格。请用填报时的 Excel 或 WPS 表格文件。',
    'This is {} and no spreadsheet. Use the Excel or WPS file that the form was filled in with.',
  ),
  packed: say(
    '这是压缩包（{}）。请先解压，再校验其中的工作簿。',
    'This is a packed archive ({}). Unpack it and check the workbooks in it.',
  ),
  truncated: say(
    '文件不完整（{}），可能没有下载或复制完。请重新获取这个文件。',
    'The file is incomplete ({}); perhaps a download or copy was cut off. Fetch it again.',
  ),
  damaged: say(
    '文件已损坏（{}）。请在 Excel 中打开并修复，再另存为 .xlsx，或重新获取。',
    'The file is damaged ({}). Open and repair it in Excel and save it as .xlsx, or fetch it again.',
  ),
  'legacy-xls': say(
    '这是旧格式（Excel 97-2003 的 .xls 或 WPS 的 .et）。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
    'This is an old format (.xls of Excel 97-2003, or .et of WPS). Open it in Excel or WPS and save it as .xlsx.',
  ),
  'legacy-xml': say(
    '这是 XML 表格（Excel 2003 的 .xml 或 .fods）。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
    'This is an XML spreadsheet (.xml of Excel 2003, or .fods). Open it in Excel or WPS and save it as .xlsx.',
  ),
  encrypted: say(
    '文件设有打开密码。请在 Excel 或 WPS 中取消密码后再保存。',
    'The file is protected by a password. Remove the password in Excel or WPS and save it again.',
  ),
  'xlsb-not-supported': say(
    '这是二进制工作簿（.xlsb）。请在 Excel 或 WPS 中另存为 .xlsx。',
    'This is a binary workbook (.xlsb). Save it as .xlsx in Excel or WPS.',
  ),
  'ods-not-supported': say(
    '这是 OpenDocument 表格（.ods）。请在 Excel 或 WPS 中另存为 .xlsx。',
    'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx in Excel or WPS.',
  ),
  'no-workbook-part': say(
    '压缩包里没有 Excel 工作簿。打包在一起的文件请先解压，再校验其中的工作簿。',
    'The archive is no Excel workbook. Files that were packed together have to be unpacked first.',
  ),
  'missing-part': say(
    '文件缺少部件 {}。请在 Excel 中打开并修复，再另存为 .xlsx。',
    'The file lacks its part {}. Open and repair it in Excel and save it as .xlsx.',
  ),
  'bad-part-name': say(
    '文件里有不允许的部件名“{}”，出于安全考虑不予读取。请在 Excel 中打开后另存为 .xlsx。',
    'The file holds a part with the forbidden name "{}" and is not read, for safety. Open it in Excel and save it as .xlsx.',
  ),
  'xml-malformed': say(
    'XML 有误：{}。请在 Excel 中打开并修复，再另存为 .xlsx。',
    'The XML is wrong: {}. Open and repair it in Excel and save it as .xlsx.',
  ),
  'xml-doctype': say(
    '部件 {} 含有 DOCTYPE，出于安全考虑不予读取。请在 Excel 中打开后另存为 .xlsx。',
    'The part {} contains a DOCTYPE and is not read, for safety. Open it in Excel and save it as .xlsx.',
  ),
  'too-large': say(
    '超出了读取的上限（{}）。请删去多余的内容或空行后再试。',
    'It goes beyond what is read ({}). Delete what is not needed, such as empty rows, and try again.',
  ),
  'beyond-sheet': say(
    '单元格地址“{}”超出了 Excel 工作表的范围。请在 Excel 中打开并修复，再另存为 .xlsx。',
    'The cell address "{}" lies beyond an Excel sheet. Open and repair it in Excel and save it as .xlsx.',
  ),
} satisfies Record<string, Sentence>;

/** The code of a reason. */
export type Reason = keyof typeof REASONS;

/**
 * Makes the Problem for a file that cannot be read.
 * @param detail takes the place of `{}`: one text for both languages, or one for each
 */
export function unreadable(
  reason: Reason,
  detail: string | Localized = '',
  place: Place = {},
  cause?: unknown,
): Problem {
  const [zh, en] = typeof detail === 'string' ? [detail, detail] : [detail['zh-CN'], detail['en-US']];
  const sentence = REASONS[reason];
  return new Problem(
    reason,
    { 'zh-CN': sentence(zh)['zh-CN'], 'en-US': sentence(en)['en-US'] },
    place,
    cause,
  );
}

/** Returns a detail in both languages. */
export const both = (zh: string, en: string): Localized => ({ 'zh-CN': zh, 'en-US': en });

/**
 * Makes the Problem for something that is too large.
 * @param zh what it is, in Chinese
 * @param en what it is, in English
 * @param size in bytes
 */
export function tooLarge(zh: string, en: string, size: number): Problem {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return unreadable('too-large', both(`${zh}有 ${megabytes} MB`, `${en}: ${megabytes} MB`));
}
