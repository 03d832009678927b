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

/** What a form says itself, and no project words anew. */
const PRINTED =
  /^(?:项目支出|项目资金|年度|全年|其中|执行率|偏差原因分析及|服务对象满意度指标|填报注意事项|[≤≥\d])/;

/**
 * A workbook with one form of 28 indicators: the Beijing form with its own achievements and amounts, and
 * with names, goals and notes of its own, so that no reader has met them before. What is left repeats
 * from workbook to workbook as it does in a real batch: headings, kinds of indicators, weights, common targets.
 */
export function formWorkbook(seed: number): Uint8Array {
  const next = numbers(seed);
  const share = 0.5 + next();
  const strings = strFromU8(template[STRINGS]!)
    .replace(/<t>(\d+)(次|家|年)<\/t>/g, (_all, count: string, unit: string) => {
      return `<t>${Math.ceil(Number(count) * (0.5 + next()))}${unit}</t>`;
    })
    // Targets, what was spent, and the project's funds belong together.
    .replace(/\d+\.\d+(?=万元<\/t>)|173\.732620/g, (amount) => (Number(amount) * share).toFixed(5))
    .replace('<t>5.36%</t>', `<t>${(3 + next() * 3).toFixed(2)}%</t>`)
    .replace(/<t[^>]*>([^<]{8,})<\/t>/g, (whole, text: string) =>
      PRINTED.test(text) ? whole : whole.replace('</t>', `·${seed}</t>`),
    );
  return zipSync({ ...template, [STRINGS]: strToU8(strings) }, { level: 6 });
}

/** Which share of a workbook's texts stands in an earlier workbook of the batch too: 0 to 1, the mean of all but the first. */
export function knownTexts(workbooks: readonly Uint8Array[]): number {
  const known = new Set<string>();
  const shares = workbooks.map((workbook) => {
    const strings = strFromU8(unzipSync(workbook)[STRINGS]!);
    const texts = new Set([...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text!));
    const met = [...texts].filter((text) => known.has(text)).length;
    texts.forEach((text) => known.add(text));
    return met / texts.size;
  });
  return shares.slice(1).reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length - 1);
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
