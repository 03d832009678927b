import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Mutation } from './mutation';
import type { Random } from './random';
import { unzipped } from './unzipped';

/** Tampers with the text of one part: what a careless program writes, or somebody with an editor. */
export const mutateXml: Mutation = (workbook, random) => {
  const files = unzipped(workbook);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
  if (names.length === 0) return { bytes: workbook, expected: null };
  // Sheets are what there is most to get wrong in.
  const sheets = names.filter((name) => name.includes('/worksheets/') && name.endsWith('.xml'));
  const name = sheets.length > 0 && random.chance(0.6) ? random.pick(sheets) : random.pick(names);
  const text = strFromU8(files[name]!);
  const changed = random.pick(WAYS)(text, random);
  files[name] = typeof changed === 'string' ? strToU8(changed) : changed;
  return { bytes: zipSync(files, { level: 1, mtime: new Date(2024, 0, 2) }), expected: null };
};

type Way = (xml: string, random: Random) => string | Uint8Array;

/** Pieces that mean something to a reader of XML or of sheets. */
// prettier-ignore
const PIECES = [
  '<', '>', '&', '"', "'", '/>', ']]>', '<![CDATA[', '<![CDATA[<c r="A1">]]>', '<!--', '<!-- -- -->', '<!-- <c> -->',
  '<?xml version="1.0"?>', '<?x y?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x10FFFF;', '&#xD800;', '&lt;',
  '\u0000', '\u0001', '\ufffe', '\u202e', '\ud83d\ude00', '_x000D_', '_x0000_', '_xD83D_', '\r\n', '\t', '  ',
  '<c r="A1"><v>1</v></c>', '<c><v>9</v></c>', '<c r="XFD1048576" t="s"><v>0</v></c>', '<c r="ZZZ9"/>', '<c r="A0"/>',
  '<row r="1048576"/>', '<row r="0"/>', '<row/>', '<row r="3" hidden="1"><c t="inlineStr"><is><t>=1+1</t></is></c></row>',
  '<v>', '</v>', '<f>', '<f t="shared" si="0"/>', '<f t="array" ref="A1:Z99">A1</f>', '<f>1/0</f>', '<f>((((</f>',
  '<is><t>甲</t><rPh sb="0" eb="1"><t>乙</t></rPh></is>', '<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="B2"/>',
  '<x:c xmlns:x="urn:x"/>', ' xmlns=""', ' r="A1"', ' t="s"', ' t="d"', ' s="99999"', ' s="-1"', ' xml:space="preserve"',
];

/** What may stand in the place of a number or a text in quotes. */
// prettier-ignore
const VALUES = [
  '', '0', '-1', '1', '65536', '1048577', '4294967296', '99999999999999999999', '1e309', '-1E-400', '0x10', 'NaN',
  'Infinity', ' 7 ', '1.', '.5', '+3', '1,5', '９', 'A1', 'A1:B2', 'B2:A1', '$A$1', 'A1048577', 's', 'n', 'str', 'd',
  'inlineStr', 'true', 'rId1', '../../x', '/', 'C:\\x', '2024-12-31', '2024-13-41T25:61:61', '[Red]0;;;@', '0.00%', '"≥"0%',
  'yyyy"年"m"月"', '#,##0_);[', '上午/下午h', '@', 'General', 'x'.repeat(5_000), '9'.repeat(400),
];

// prettier-ignore
const WAYS: readonly Way[] = [
  // Something is put in, mostly where a tag begins.
  (xml, random) => {
    const tag = xml.indexOf('<', random.below(xml.length));
    const at = tag >= 0 && random.chance(0.7) ? tag : random.below(xml.length);
    return xml.slice(0, at) + random.pick(PIECES).repeat(random.chance(0.05) ? 300 : 1) + xml.slice(at);
  },
  // A value becomes another one.
  (xml, random) => replacedMatch(xml, /"[^"<]*"/g, random, () => `"${random.pick(VALUES)}"`),
  (xml, random) => replacedMatch(xml, />[^<]+</g, random, () => `>${random.pick(VALUES)}<`),
  // An attribute, a tag or a stretch is gone.
  (xml, random) => replacedMatch(xml, /\s[\w:]+="[^"]*"/g, random, () => ''),
  (xml, random) => replacedMatch(xml, /<[^>]+>/g, random, () => ''),
  (xml, random) => {
    const { start, end } = random.span(xml.length, 200);
    return xml.slice(0, start) + xml.slice(end);
  },
  // An element without children is there twice, or somewhere else.
  (xml, random) => {
    const element = random.pick([...(xml.match(/<(\w+)[^<>]*\/>|<(\w+)[^<>]*>[^<]*<\/\2>/g) ?? ['<c/>'])]);
    const at = Math.max(0, xml.indexOf('<', random.below(xml.length)));
    return xml.slice(0, at) + element + xml.slice(at);
  },
  // Rows and cells say nothing of where they are, or come in another order.
  (xml) => xml.replace(/(<(?:row|c)\b[^>]*?) r="\w+"/g, '$1'),
  (xml, random) => {
    const rows = xml.match(/<row\b[^>]*?(?:\/>|>.*?<\/row>)/gs) ?? [];
    const [first, second] = [random.pick(['', ...rows]), random.pick(['', ...rows])];
    return xml.replace(first, () => '\u0000').replace(second, () => first).replace('\u0000', () => second);
  },
  // The same document, spelled in another way.
  (xml) => xml.replace(/<(\/?)(?![?!])(?=\w)/g, '<$1x:').replace(' xmlns=', ' xmlns:x='),
  (xml) => xml.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
  (xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  (xml) => `\ufeff${xml}`,
  (xml) => xml.replace(/"/g, "'"),
  (xml) => xml.replace(/></g, '>\r\n  <'),
];

function replacedMatch(xml: string, pattern: RegExp, random: Random, by: () => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + by() + xml.slice(index + text.length);
}
