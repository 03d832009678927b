import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessSheets } from '../../src/assessment/assess';
import { blankFormOf } from '../../src/blank/blankFormOf';
import { checkFile } from '../../src/cli/batch/checkFile';
import { openToWrite } from '../../src/hosts/disk/openPath';
import { saveScored, scoreFile } from '../../src/cli/batch/scoreFile';
import type { Saving } from '../../src/cli/batch/task';
import { undoFile } from '../../src/cli/batch/undoFile';
import { xlsxRenderer } from '../../src/cli/output/xlsxRenderer';
import type { Json } from '../../src/hosts/host';
import { newWorkbook } from '../../src/hosts/xlsx/create/newWorkbook';
import { reportDocument } from '../../src/report/reportDocument';
import type { WorkbookReport } from '../../src/report/document';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import { RULESETS } from '../../src/ruleset/rulesets';
import { makeSeal } from '../../src/seal/makeSeal';
import { SEAL_KEY } from '../../src/seal/seal';
import { richWorkbook } from '../hosts/xlsx/richWorkbook';

/** A file that ziping wrote, and the one that it was made from; null where it was made from nothing. */
export interface Written {
  readonly what: string;
  readonly file: string;
  readonly from: string | null;
}

const FIXTURES = path.join(__dirname, '../fixtures');
const asked = { locale: 'zh-CN', ruleset: null, templates: [] } as const;

/** Everything that ziping writes, by the doors that people use, in a folder. */
export async function everythingWritten(folder: string): Promise<readonly Written[]> {
  const originals = originalsIn(folder);
  const written: Written[] = [];
  for (const [name, from] of originals) {
    const target = (kind: string) => path.join(folder, `${name}-${kind}.xlsx`);
    await score(from, target('scored'), false);
    await score(from, target('marked'), true);
    copyFileSync(target('marked'), target('undone'));
    await undoFile(target('undone'), 'zh-CN');
    await seal(target('scored'), target('sealed'));
    written.push(
      { what: `${name}, scored`, file: target('scored'), from },
      { what: `${name}, scored and marked`, file: target('marked'), from },
      { what: `${name}, undone`, file: target('undone'), from },
      { what: `${name}, sealed`, file: target('sealed'), from: target('scored') },
    );
  }
  const files = originals.map(([, file]) => file);
  return [...written, ...blankForms(folder), ...(await reports(folder, files))];
}

/** The fixtures, one with rules and marks of its own, and one with most of what Excel can put into a file. */
function originalsIn(folder: string): readonly (readonly [name: string, file: string])[] {
  const fixtures = [FIXTURES, path.join(FIXTURES, 'published')].flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [name.replace('.xlsx', ''), path.join(from, name)] as const),
  );
  const put = (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return [name, file] as const;
  };
  const plain = readFileSync(path.join(FIXTURES, 'beijing-2024.xlsx'));
  return [...fixtures, put('own-marks', withOwnMarks(plain)), put('rich', richWorkbook())];
}

/** A form with a conditional format of its user's, in the first place. */
function withOwnMarks(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const rule =
    '<conditionalFormatting sqref="H13:H41"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>';
  const xml = strFromU8(files[sheet]!);
  const marked = xml.replace('<pageMargins', `${rule}<pageMargins`);
  if (marked === xml) throw new Error('the fixture has no <pageMargins>');
  return zipSync({ ...files, [sheet]: strToU8(marked) });
}

async function score(file: string, target: string, flag: boolean): Promise<void> {
  const saving: Saving = { target, inPlace: false, replace: true, flag, writesHidden: false };
  const task = { ...asked, file, score: saving };
  const { report, defect } = await saveScored(await scoreFile(task, saving), task);
  if (defect !== null) throw new Error(defect);
  // What holds no form is not saved; as a copy it is what ziping leaves behind.
  if (report.savedAs === null) copyFileSync(file, target);
}

/** The pane seals what is ready; here as the pane does it, into a file. */
async function seal(file: string, target: string): Promise<void> {
  const host = await openToWrite(file);
  const sheets = await host.readSheets('all');
  const assessment = assessSheets(sheets);
  if (assessment.status === 'ready') {
    const made = await makeSeal(sheets, assessment, '2025-03-01');
    await host.remember(SEAL_KEY, JSON.parse(JSON.stringify(made)) as Json);
  }
  writeFileSync(target, host.save());
}

/** Every layout under two rulesets, and every other ruleset in its own layout: what differs is the notes. */
function blankForms(folder: string): readonly Written[] {
  return RULESETS.flatMap((ruleset) =>
    LAYOUT_IDS.filter(
      (layout) => ['mof-2020', 'beijing'].includes(ruleset.id) || layout === (ruleset.layout ?? 'L1'),
    ).map((layout) => {
      const what = `blank form ${ruleset.id} ${layout}`;
      const file = path.join(folder, `${what}.xlsx`);
      writeFileSync(file, newWorkbook(blankFormOf(ruleset, layout)));
      return { what, file, from: null };
    }),
  );
}

async function reports(folder: string, files: readonly string[]): Promise<readonly Written[]> {
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    (['zh-CN', 'en-US'] as const).map(async (locale) => {
      const file = path.join(folder, `report-${locale}.xlsx`);
      const workbooks: WorkbookReport[] = [];
      for (const each of [...files, path.join(folder, 'nowhere.xlsx')])
        workbooks.push((await checkFile({ ...asked, locale, file: each, score: null })).report);
      const renderer = xlsxRenderer(locale, file);
      for (const workbook of workbooks) renderer.workbook(workbook);
      const [bytes] = renderer.end(reportDocument(workbooks, 'ziping').summary);
      writeFileSync(file, bytes!);
      return { what: `report in ${locale}`, file, from: null };
    }),
  );
}
