import * as numfmt from 'numfmt';
import { counted, digitByDigit, partOfDate, type DbNum } from './nativeDigits';

type Tokens = ReturnType<typeof numfmt.tokenize>;

/** A number format as Excel in Chinese reads it, where numfmt would read it otherwise. */
export interface ExcelPattern {
  /** The pattern for numfmt. */
  readonly pattern: string;
  /**
   * The language of month and day names. `dddd`, `mmm` and `AM/PM` without a language are English in every
   * Excel (Wednesday, Mar, PM); `aaaa`, 上午/下午 and what is marked `[$-804]` is Chinese.
   */
  readonly locale: 'zh-CN' | 'en-US';
  /** Turns numfmt's text for a number into the text that Excel displays. */
  finish(text: string, value: number): string;
}

/** Marks around numbers that are spelled in Chinese: characters for private use, which no format contains. */
const [YEAR, PART, END] = ['\uE000', '\uE001', '\uE002'];
const KEPT = 0xe010;

/** Returns how to format with numfmt as Excel in Chinese does. */
export function excelPattern(code: string): ExcelPattern {
  // numfmt knows only the English spellings. `!` quotes the next character, as `\` does.
  const english = code
    .replaceAll('G/通用格式', 'General')
    .replaceAll('上午/下午', 'AM/PM')
    .replace(/!\./g, '\\.');
  const tokens = tokensOf(english);
  const has = (type: string, like = /^/) =>
    tokens.some((token) => token.type === type && like.test(token.value));
  const isChinese = has(numfmt.TOKEN_LOCALE) || english.includes('AM/PM') !== code.includes('AM/PM');
  const hasNames = has(numfmt.TOKEN_AMPM) || has(numfmt.TOKEN_DATETIME, /^(?:m{3,}|d{3,})$/i);
  const locale = hasNames && !isChinese && !has(numfmt.TOKEN_DATETIME, /^a{3,}$/i) ? 'en-US' : 'zh-CN';
  const kind = dbNumOf(tokens);
  const keepsMinus = minusOf(tokens);
  const isOfDates = [numfmt.TOKEN_DATETIME, numfmt.TOKEN_AMPM, numfmt.TOKEN_DURATION].some((type) =>
    has(type),
  );
  return {
    pattern: kind ? marked(tokens) : isOfDates ? english : withoutLanguages(tokens, english),
    locale,
    finish(text, value) {
      const signed = keepsMinus(value) && !text.startsWith('-') ? `-${text}` : text;
      return kind ? spelled(signed, kind, has(numfmt.TOKEN_GENERAL)) : signed;
    },
  };
}

/** Removes languages beside currencies (`[$€-407]`): they do not change the decimal point, which is the system's. */
function withoutLanguages(tokens: Tokens, code: string): string {
  if (!tokens.some(({ type }) => type === numfmt.TOKEN_LOCALE)) return code;
  const bare = (raw: string) => raw.replace(/-[^\]-]*\]$/, ']').replace('[$]', '');
  return tokens.map(({ type, raw }) => (type === numfmt.TOKEN_LOCALE ? bare(raw) : raw)).join('');
}

function tokensOf(code: string): Tokens {
  try {
    return numfmt.tokenize(code);
  } catch {
    return [];
  }
}

function dbNumOf(tokens: Tokens): DbNum | null {
  const found = tokens.find(({ type }) => type === numfmt.TOKEN_DBNUM);
  const kind = Number(/[123]$/.exec(found?.value ?? '')?.[0]);
  return kind === 1 || kind === 2 || kind === 3 ? kind : null;
}

/**
 * Returns a test for numbers to which a minus has to be added. numfmt leaves the sign to a section for negative
 * numbers, as the second section of most formats; but the only section of a format does not: `[<-10]0" 元"` shows -20 元.
 */
function minusOf(tokens: Tokens): (value: number) => boolean {
  const condition = tokens.find(({ type }) => type === numfmt.TOKEN_CONDITION)?.value ?? '';
  const [, sign, limit] = /^(<=?|=)\s*(-\d+(?:\.\d+)?)$/.exec(condition) ?? [];
  if (limit === undefined || tokens.some(({ type }) => type === numfmt.TOKEN_BREAK)) return () => false;
  const below = Number(limit);
  return (value) => (sign !== '=' && value < below) || (sign !== '<' && value === below);
}

/** Returns the pattern with marks around the parts of a date, and with the digits of literal texts put aside. */
function marked(tokens: Tokens): string {
  return tokens
    .map(({ type, value, raw }) => {
      if (type === numfmt.TOKEN_DBNUM) return '';
      if (type === numfmt.TOKEN_STRING || type === numfmt.TOKEN_ESCAPED)
        return raw.replace(/\d/g, (digit) => String.fromCharCode(KEPT + Number(digit)));
      if (type === numfmt.TOKEN_DURATION) return `"${PART}"${raw}"${END}"`;
      if (type !== numfmt.TOKEN_DATETIME || !/^(?:y+|e+|[mdhs]{1,2})$/i.test(value)) return raw;
      return `"${/^[ye]/i.test(value) ? YEAR : PART}"${raw}"${END}"`;
    })
    .join('');
}

function spelled(text: string, kind: DbNum, isGeneral: boolean): string {
  const dates = text
    .replace(new RegExp(`${YEAR}([^${END}]*)${END}`, 'g'), (_, year: string) => digitByDigit(year, kind))
    .replace(new RegExp(`${PART}([^${END}]*)${END}`, 'g'), (_, part: string) => partOfDate(part, kind));
  // A number with an exponent is not spelled in Chinese.
  const count = (number: string) => (/E/.test(number) ? number : counted(number, kind));
  const numbers = isGeneral ? dates.replace(/\d+(?:\.\d+)?(?:E[+-]\d+)?/g, count) : digitByDigit(dates, kind);
  return numbers.replace(/[\uE010-\uE019]/g, (kept) => String(kept.charCodeAt(0) - KEPT));
}
