import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SAMPLES } from '../workbench/server/folders';

const template = unzipSync(new Uint8Array(readFileSync(path.join(SAMPLES, 'beijing-2024.xlsx'))));
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/** A workbook of as many sheets as asked for, the Beijing form on each. */
export function workbookOfSheets(count: number): Buffer {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheet = text(SHEET).replace(' tabSelected="1"', '');
  const each = (write: (number: number) => string) => numbers.map(write).join('');
  return packed({
    ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, sheet])),
    [WORKBOOK]: text(WORKBOOK).replace(
      /<sheet .*?\/>/,
      each((number) => `<sheet name="项目${number}" sheetId="${number}" r:id="sheet${number}"/>`),
    ),
    [LINKS]: text(LINKS).replace(/<Relationship Id="rId1" (.*?)sheet1\.xml"\/>/, (_whole, type: string) =>
      each((number) => `<Relationship Id="sheet${number}" ${type}sheet${number}.xml"/>`),
    ),
    [TYPES]: text(TYPES).replace(
      /<Override PartName="\/xl\/worksheets\/sheet1\.xml"(.*?)\/>/,
      (_whole, type: string) =>
        each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml"${type}/>`),
    ),
  });
}

/** The first indicator's row in the Beijing form, and the one of its total. */
const FIRST = 13;
const TOTAL = 42;

/** A workbook of one form with as many indicators as asked for, every third of them missed. */
export function workbookOfIndicators(count: number): Buffer {
  const xml = text(SHEET);
  const rowsBefore = xml.slice(0, xml.indexOf(`<row r="${FIRST}"`));
  const total = new RegExp(`<row r="${TOTAL}".*?</row>`).exec(xml)![0];
  const last = FIRST + count - 1;
  const weight = (90 / count).toString();
  const indicators = Array.from({ length: count }, (_, index) => {
    const row = FIRST + index;
    const cells = {
      B: index === 0 ? '产出指标' : '',
      C: index === 0 ? '数量指标' : '',
      D: `服务单位数量之${index + 1}`,
      E: '≥15家',
      F: index % 3 === 0 ? '10家' : '15家',
      G: weight,
      H: weight,
      I: '',
    };
    const xmlOf = ([column, value]: [string, string]) =>
      value === ''
        ? `<c r="${column}${row}" s="3"/>`
        : `<c r="${column}${row}" s="3" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<row r="${row}">${Object.entries(cells).map(xmlOf).join('')}</row>`;
  });
  const merged = [...xml.matchAll(/<mergeCell ref="[A-Z]+(\d+):[A-Z]+(\d+)"\/>/g)]
    .filter(([, , bottom]) => Number(bottom) < FIRST)
    .map(([whole]) => whole)
    .concat(
      `<mergeCell ref="A12:A${last}"/>`,
      ...['B', 'C'].map((column) => `<mergeCell ref="${column}${FIRST}:${column}${last}"/>`),
    );
  return packed({
    [SHEET]:
      `${rowsBefore}${indicators.join('')}${total.replaceAll(String(TOTAL), String(last + 1))}</sheetData><mergeCells count="${merged.length}">${merged.join('')}</mergeCells></worksheet>`.replace(
        'A1:I43',
        `A1:I${last + 1}`,
      ),
  });
}

function text(part: string): string {
  return strFromU8(template[part]!);
}

function packed(parts: Readonly<Record<string, string>>): Buffer {
  const changed = Object.entries(parts).map(([name, part]) => [name, strToU8(part)]);
  return Buffer.from(
    zipSync({ ...template, ...(Object.fromEntries(changed) as Record<string, Uint8Array>) }),
  );
}
