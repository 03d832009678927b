import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const template = unzipSync(readFileSync(path.join(__dirname, '../test/fixtures/beijing-2024.xlsx')));
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** A small seeded generator, so that every run measures the same workbooks. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A workbook with one form of 28 indicators: the Beijing form with its own achievements, and with
 * names, goals and notes of its own, so that no reader profits from having met them before.
 */
export function formWorkbook(seed: number): Uint8Array {
  const next = numbers(seed);
  const strings = strFromU8(template[STRINGS]!)
    .replace(/<t>(\d+)(次|家|年)<\/t>/g, (_all, count: string, unit: string) => {
      return `<t>${Math.ceil(Number(count) * (0.5 + next()))}${unit}</t>`;
    })
    .replace('<t>5.36%</t>', `<t>${(3 + next() * 3).toFixed(2)}%</t>`)
    .replace(/<t[^>]*>([^<]{12,})<\/t>/g, (whole, text: string) => {
      return /^(填报注意事项|[≤≥\d])/.test(text) ? whole : whole.replace('</t>', `·${seed}</t>`);
    });
  return zipSync({ ...template, [STRINGS]: strToU8(strings) }, { level: 6 });
}

/** Words such as a ledger of spending holds: none of them belongs to a form. */
const LEDGER_WORDS = [
  '办公费',
  '差旅费',
  '维修（护）费',
  '委托业务费',
  '印刷费',
  '邮电费',
  '培训费',
  '劳务费',
].flatMap((kind) =>
  ['第一支队', '信息中心', '后勤服务站', '图书馆', '博物馆', '档案室'].map((office) => `${office}${kind}`),
);

/** A workbook whose one sheet holds a form and, below it, a ledger of `rows` rows and nine columns. */
export function ledgerWorkbook(rows: number): Uint8Array {
  const next = numbers(rows);
  const strings = strFromU8(template[STRINGS]!);
  const known = [...strings.matchAll(/<si>/g)].length;
  const more = LEDGER_WORDS.map((word) => `<si><t>${word}</t></si>`).join('');
  const lines: string[] = [];
  for (let row = 60; row < 60 + rows; row++) {
    const cells = [`<c r="A${row}" s="3"><v>${row - 59}</v></c>`];
    for (const column of 'BCD') {
      cells.push(
        `<c r="${column}${row}" s="3" t="s"><v>${known + Math.floor(next() * LEDGER_WORDS.length)}</v></c>`,
      );
    }
    for (const column of 'EFGH')
      cells.push(`<c r="${column}${row}" s="3"><v>${(next() * 10_000).toFixed(2)}</v></c>`);
    cells.push(`<c r="I${row}" s="4" t="inlineStr"><is><t>第${row}笔支出</t></is></c>`);
    lines.push(`<row r="${row}" spans="1:9">${cells.join('')}</row>`);
  }
  const sheet = strFromU8(template[SHEET]!)
    .replace('</sheetData>', `${lines.join('')}</sheetData>`)
    .replace('A1:I43', `A1:I${59 + rows}`);
  return zipSync(
    { ...template, [SHEET]: strToU8(sheet), [STRINGS]: strToU8(strings.replace('</sst>', `${more}</sst>`)) },
    { level: 6 },
  );
}
