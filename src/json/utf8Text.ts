import type { Localized } from '../locales/localized';
import { Problem } from '../sheet/problem';

/** Decoding puts this character in the place of bytes that are not UTF-8. */
const NOT_DECODED = '\uFFFD';

/** The message for a text file that was saved in another encoding, such as GBK. */
const NOT_UTF_8: Localized = {
  'zh-CN': '文件的编码不是 UTF-8。请另存为 UTF-8（记事本：“另存为”→“编码”）。',
  'en-US': 'The file is not encoded as UTF-8. Save it as UTF-8 (Notepad: Save as → Encoding).',
};

/**
 * Refuses a text file that was saved in another encoding (GBK): its words would be other words.
 * @param text the file's content, decoded as UTF-8
 * @param code the problem's code
 * @throws Problem with that code
 */
export function expectUtf8(text: string, file: string, code: string): void {
  if (text.includes(NOT_DECODED)) throw new Problem(code, NOT_UTF_8, { file });
}
