import { strFromU8, strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../src/sheet/cell';
import type { Mutation } from './mutation';
import type { Random } from './random';
import { unzipped } from './unzipped';

/** Puts a cell of a known meaning in the place of one that a sheet has. */
export const mutateCells: Mutation = (workbook, random) => {
  const files = unzipped(workbook);
  const parts = Object.keys(files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (parts.length === 0) return { bytes: workbook, expected: null };
  const part = random.pick(parts);
  const xml = strFromU8(files[part]!);
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)];
  if (cells.length === 0) return { bytes: workbook, expected: null };
  const found = random.pick(cells);
  const cell = found[1]!;
  const style = / s="\d+"/.exec(found[0])?.[0] ?? '';
  const { attributes = '', inner, value, formula = null } = random.pick(KINDS)(random);
  const text = `<c r="${cell}"${style}${attributes}>${inner}</c>`;
  files[part] = strToU8(xml.slice(0, found.index) + text + xml.slice(found.index + found[0].length));
  return {
    bytes: zipSync(files, { level: 1, mtime: new Date(2024, 0, 2) }),
    // A cell that an array formula fills keeps that formula, whatever stands in it.
    expected: xml.includes('"array"') ? null : { part, cell, value, formula },
  };
};

/** A cell as written, and what it means to Excel. */
interface Meaning {
  readonly attributes?: string;
  readonly inner: string;
  readonly value: CellValue;
  readonly formula?: string;
}

/** What people and programs put into a form's cells, and what is made to break out of them. */
// prettier-ignore
const TEXTS = [
  '=1+1', '=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', '≥95%', '>=1', '≤12月底前', '100', '0.85', '%=99',
  '……', '无', '/', '优良中低差', '【待补充】', '达成年度指标', '1e5', '１２３', '①15家', '万元', '9999999999999999', '-5',
  '<b>&amp;"\'</b>', '\u001b[31m', '\u202e', '😀', ' ', '', '总分', '年度指标值', '项目支出绩效自评表', '得分', '其中：',
  '(((((', '"', "'; DROP TABLE", '%s%n', '{{x}}', '__proto__', 'constructor', '2023年2月30日', '0000-00-00', '∞', '½',
];

// prettier-ignore
const NUMBERS = [
  '0', '-0', '1', '-1', '100', '0.1', '9.609999999999999', '1e15', '1E+300', '1.7976931348623157e308', '5e-324', '-1e-7',
  '123456789012345678', '44927', '60', '2958466', '-44927', '0.30000000000000004',
];

// prettier-ignore
const FORMULAS = [
  '1+1', 'SUM(A1:A99)', 'SUM(A:A)', '1/0', 'IF(A1>1,"优","差")', '-'.repeat(300) + '1', `${'('.repeat(200)}1${')'.repeat(200)}`,
  '[1]Sheet1!A1', "'表 1'!B2", 'ROUND(A1,99)', 'A1:XFD1048576', 'NOW()', '#REF!', '"', '1e999', 'ROUND(1,1E5)', '{1,2}',
];

// prettier-ignore
const KINDS: readonly ((random: Random) => Meaning)[] = [
  (random) => {
    const text = random.chance(0.9) ? random.pick(TEXTS) : random.pick(TEXTS).repeat(1 + random.below(5_000));
    return { attributes: ' t="inlineStr"', inner: `<is><t xml:space="preserve">${spelled(text)}</t></is>`, value: text };
  },
  (random) => {
    const number = random.pick(NUMBERS);
    return { inner: `<v>${number}</v>`, value: Number(number) };
  },
  (random) => ({ attributes: ' t="b"', inner: '<v>1</v>', value: true, ...(random.chance(0.5) && { formula: '=TRUE', inner: '<f>TRUE</f><v>1</v>' }) }),
  (random) => {
    const error = random.pick(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!', '#SPILL!']);
    return { attributes: ' t="e"', inner: `<v>${error}</v>`, value: { error } };
  },
  (random) => {
    const formula = random.pick(FORMULAS);
    const inner = `<f>${spelled(formula)}</f>`;
    const number = random.pick(NUMBERS);
    return random.chance(0.5)
      ? { inner, value: null, formula: `=${formula}` }
      : { inner: `${inner}<v>${number}</v>`, value: Number(number), formula: `=${formula}` };
  },
  () => ({ attributes: ' t="d"', inner: '<v>2024-12-31T12:00:00</v>', value: 45657.5 }),
];

/** As a careful program writes it (ST_Xstring): what XML cannot hold is escaped. */
function spelled(text: string): string {
  return text.replace(
    /[&<>]|\p{Cc}/gu,
    (c) => ENTITIES[c] ?? `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\t': '\t' };
