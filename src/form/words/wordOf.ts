/** Most texts are plain words already. */
const CHINESE = /^[\u4e00-\u9fff]+$/;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/g;
const BRACKETED = /[([{<〔【〖「『《][^()[\]{}<>〔〕【】〖〗「」『』《》]*[)\]}>〕】〗」』》]/g;
const UNCLOSED = /[([{〔【〖].*$/;
const BRACKET = /[()[\]{}<>〔〕【】〖〗「」『』《》]/;
const BRACKETS = /[()[\]{}<>〔〕【】〖〗「」『』《》]/g;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/;
/** 2023年目标值 on the form of that year is its 目标值. */
const YEAR = /^20\d{2}(?:年度|年(?!度))(?=.)/;
const ENDS = /^[:;,.。、*★☆▲△※#"'“”‘’—_-]+|[:;,。、*★☆▲△※#"'“”‘’—_%-]+$/g;
/** Without any of these a word is all Chinese, and three questions need not be asked. */
const LATIN = /[A-Za-z=]/;
/** How a column is reckoned: 得分C=分值×B/A. */
const FORMULA = /(?<=[\u4e00-\u9fff])[A-E]?=.*$/;
/** The same in English behind it: 年度指标值 Target. */
const ENGLISH = /(?<=[\u4e00-\u9fff])[A-Z][a-z]{2,}[A-Za-z\d-]*$/;
/** The letter by which a form's formulas name a column: 年度指标值A, 执行率C/B. */
const LETTER = /(?<=[\u4e00-\u9fff])[A-E](?:[/÷][A-E])?$/;

/**
 * Returns what a heading or label says, without spaces, line breaks, brackets and their content, colons, numbering,
 * full-width forms and a column’s letter. `年初目标值（A）` and `年初\n目标值 A：` both give 年初目标值.
 */
export function wordOf(text: string): string {
  if (CHINESE.test(text)) return text;
  const plain = text.normalize('NFKC').replace(INVISIBLE, '');
  const bare = BRACKET.test(plain) ? withoutBrackets(plain) : plain;
  const word = bare.replace(NUMBERED, '').replace(YEAR, '');
  if (!LATIN.test(word)) return word.replace(ENDS, '');
  return word.replace(FORMULA, '').replace(ENGLISH, '').replace(ENDS, '').replace(LETTER, '');
}

/** Without what stands in brackets, unless nothing else is there. */
function withoutBrackets(text: string): string {
  const bare = text.replace(BRACKETED, '').replace(BRACKETED, '').replace(UNCLOSED, '').replace(BRACKETS, '');
  return bare === '' ? text.replace(BRACKETS, '') : bare;
}

/**
 * A level's label as people read it: the breaks and spaces that fit it into a narrow column are gone
 * (`满意\n度指\n标` is 满意度指标), brackets stay.
 */
export function unbroken(text: string): string {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return trimmed;
  return trimmed.replace(/\s*[\r\n]+\s*/g, '').replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '');
}
