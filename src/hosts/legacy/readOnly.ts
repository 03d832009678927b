import { Problem } from '../../sheet/problem';

/** What is said to whoever wants to write into an old format: nothing is, and how it can be. */
export function readOnly(file?: string): Problem {
  return new Problem('read-only-format', SAYS, file === undefined ? {} : { file });
}

const SAYS = {
  'zh-CN':
    '这是旧格式，ziping 只读取，不写入。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再处理；校验（ziping check）不需要转换。',
  'en-US':
    'This is an old format, which ziping reads and never writes. Open it in Excel or WPS and save it as .xlsx first; ziping check takes it as it is.',
};
