import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { rulesetById } from '../../../src/ruleset/rulesets';
import type { Sheet } from '../../../src/sheet/sheet';
import type { AssessSettings } from '../../../src/taskpane/assessing/assessor';
import { pageAssessor } from '../../../src/taskpane/assessing/pageAssessor';
import { workerAssessor } from '../../../src/taskpane/assessing/workerAssessor';
import { Cancelled } from '../../../src/taskpane/assessing/stopOn';
import { LAYOUTS, goalsOf } from '../../form/drawnGoals';
import { sheetOf } from '../../form/sheetOf';
import { workbookOfIndicators } from '../../e2e/largeWorkbooks';
import { WorkerInNode } from './workerInNode';

const NOTHING_KEPT: AssessSettings = {
  ruleset: null,
  templates: [],
  fileName: null,
  written: null,
  elsewhere: null,
  goals: null,
  accepted: [],
};

const sheetsIn = (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  openWorkbook(new Uint8Array(bytes)).readSheets('all');

test('a form beside the goal tables of other sheets', async () => {
  const sheet = sheetOf([
    '项目支出绩效自评表',
    '项目名称|古籍修复项目',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|修复册数|≥200册|250册|#100|#100',
  ]);
  const settings = { ...NOTHING_KEPT, elsewhere: { goalTables: [goalsOf(LAYOUTS['standard']!)], forms: [] } };
  const found = await workerAssessor(() => new WorkerInNode()).assess(sheet, settings);
  expect(found).toEqual(await pageAssessor.assess(sheet, settings));
  expect(found.assessments[0]!.findings.map(({ code }) => code)).toContain('target-changed');
});

const fixture = (file: string) => sheetsIn(readFileSync(path.join(__dirname, '../../fixtures', file)));

describe('what the worker finds is what the page would have found', () => {
  test.each(['beijing-2024.xlsx', 'shanghai-2023.xlsx', 'shanghai-2023-stacked.xlsx'])(
    'in %s',
    async (file) => {
      const assessor = workerAssessor(() => new WorkerInNode());
      for (const sheet of await fixture(file)) {
        const found = await assessor.assess(sheet, NOTHING_KEPT);
        expect(found).toEqual(await pageAssessor.assess(sheet, NOTHING_KEPT));
        for (const { choice, judgement } of found.assessments) {
          expect(choice.ruleset).toBe(rulesetById(choice.ruleset.id));
          expect(judgement.scorecard.ruleset).toBe(choice.ruleset);
        }
      }
    },
  );

  test('by the rules that the workbook keeps, though they bear the name of others', async () => {
    const [sheet] = await fixture('beijing-2024.xlsx');
    const settings = { ...NOTHING_KEPT, ruleset: { ...rulesetById('hubei')!, id: 'beijing' } };
    const found = await workerAssessor(() => new WorkerInNode()).assess(sheet!, settings);
    expect(found).toEqual(await pageAssessor.assess(sheet!, settings));
    expect(found.assessments[0]!.choice.ruleset).toBe(settings.ruleset);
  });

  test('of a sheet that could not be read, that it could not', async () => {
    const [sheet] = await fixture('beijing-2024.xlsx');
    const says = { 'zh-CN': '内容有误。', 'en-US': 'It is damaged.' };
    const broken: Sheet = { ...sheet!, unreadable: { code: 'damaged', says, place: { sheet: sheet!.name } } };
    const found = await workerAssessor(() => new WorkerInNode()).assess(broken, NOTHING_KEPT);
    expect(found).toEqual(await pageAssessor.assess(broken, NOTHING_KEPT));
    expect(found).toMatchObject({ status: 'not-ready', unreadable: [broken.unreadable] });
  });

  test('a seal and what it says later', async () => {
    const sheets = await fixture('beijing-2024.xlsx');
    const assessor = workerAssessor(() => new WorkerInNode());
    const found = await assessor.assess(sheets[0]!, NOTHING_KEPT);
    const seal = await assessor.makeSeal(sheets, found, '2026-11-21');
    expect(seal).toEqual(await pageAssessor.makeSeal(sheets, found, '2026-11-21'));
    const kept = JSON.parse(JSON.stringify(seal)) as typeof seal & { readonly [key: string]: never };
    expect(await assessor.sealState(kept, sheets, found)).toEqual({ state: 'unchanged', seal });
  });
});

test('a form of 2,000 indicators goes and comes in pieces, none of them large', async () => {
  const [sheet] = await sheetsIn(workbookOfIndicators(2_000));
  const worker = new WorkerInNode();
  const found = await workerAssessor(() => worker).assess(sheet!, NOTHING_KEPT);
  expect(found.assessments[0]!.form.indicators).toHaveLength(2_000);
  expect(Math.max(...worker.asked.map((question) => JSON.stringify(question).length))).toBeLessThan(300_000);
  expect(worker.answers).toBeGreaterThan(100);
  expect(worker.largest).toBeLessThan(100_000);
});

test('what is cancelled ends at once with its worker, and the next sheet gets a new one', async () => {
  const [sheet] = await fixture('beijing-2024.xlsx');
  const workers: WorkerInNode[] = [];
  const assessor = workerAssessor(() => {
    workers.push(new WorkerInNode());
    return workers.at(-1)!;
  });
  const user = new AbortController();
  const assessing = assessor.assess(sheet!, NOTHING_KEPT, user.signal);
  setTimeout(() => user.abort(), 0);
  await expect(assessing).rejects.toThrow(Cancelled);
  const again = await assessor.assess(sheet!, NOTHING_KEPT);
  expect(again.assessments).toHaveLength(1);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

describe('where no worker can be started, the page assesses', () => {
  test('for there are none', async () => {
    const [sheet] = await fixture('beijing-2024.xlsx');
    const assessor = workerAssessor(() => {
      throw new ReferenceError('Worker is not defined');
    });
    const found = await assessor.assess(sheet!, NOTHING_KEPT);
    expect(found).toEqual(await pageAssessor.assess(sheet!, NOTHING_KEPT));
  });

  test.each([
    ['before the first sheet', true],
    ['at the first sheet', false],
  ])('for its script is blocked, as is told %s; it is not tried again', async (_, isToldBefore) => {
    const [sheet] = await fixture('beijing-2024.xlsx');
    let opened = 0;
    const assessor = workerAssessor(() => {
      opened += 1;
      const worker = new WorkerInNode();
      setTimeout(() => worker.fail(), 0);
      return worker;
    });
    // Behind the task in which it fails.
    if (isToldBefore) await new Promise((resolve) => setTimeout(resolve, 0));
    for (let time = 0; time < 2; time += 1) {
      const found = await assessor.assess(sheet!, NOTHING_KEPT);
      expect(found.assessments).toHaveLength(1);
    }
    expect(opened).toBe(1);
  });
});
