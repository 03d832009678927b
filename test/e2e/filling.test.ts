import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fillingText } from '../../src/locales/fillingText';
import { insertBlankText } from '../../src/locales/insertBlankText';
import { paneTextIn } from '../paneTextIn';
import { ROOT } from '../workbench/server/folders';
import { openWorkbench, settled } from './openWorkbench';
import type { Opened } from './openWorkbench';
import { seriousFaults } from './seriousFaults';

const SCREENSHOTS = path.join(ROOT, 'test-results/screenshots/filling');

let opened: Opened;

afterEach(() => {
  expect(opened.complaints()).toEqual([]);
});

/** What a clerk knows of the project, by what the form asks for. */
const ANSWERS: Readonly<Record<string, string>> = {
  年度: '2024',
  项目名称: '基层培训项目',
  主管部门: '市教育局',
  实施单位: '市培训中心',
};

const INDICATORS = [
  ['培训人次', '≥100人次', '50', '40'],
  ['学员满意度', '≥90%', '95', '50'],
] as const;

async function answer(text: string): Promise<void> {
  const { page } = opened;
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(opened);
}

/** Waits until the field of that name has the focus. */
async function expectAsked(label: string): Promise<void> {
  const pane = opened.page.frames().at(-1)!;
  await pane.waitForFunction((name) => {
    const field = document.activeElement as HTMLInputElement | null;
    return field?.labels?.[0]?.textContent === name;
  }, label);
}

describe('filling in a blank form', () => {
  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(() => opened.close());

  test('an empty form is filled in to ready, by the keyboard alone', async () => {
    const { pane, page } = opened;
    await opened.openSample('goal-tables-not-self-evaluation.xlsx');
    await opened.says('当前工作表没有自评表');
    await pane.getByRole('button', { name: '插入空表' }).click();
    await opened.says('空表已插入工作表“自评表”');
    await pane.getByRole('button', { name: '逐项填写' }).first().focus();
    await page.keyboard.press('Enter');
    for (const [label, text] of Object.entries(ANSWERS)) {
      await expectAsked(label);
      await answer(text);
    }
    for (const label of ['年初预算数', '全年预算数(B)', '全年执行数(C)']) {
      await expectAsked(label);
      await answer('100');
    }
    expect((await opened.contents()).selection).toBe('D7');
    // The parts of the funds and the overall goal may stay blank.
    await pane.getByRole('button', { name: '产出指标 0/1' }).focus();
    await page.keyboard.press('Enter');
    for (const [name, target, actual, weight] of INDICATORS) {
      await expectAsked('三级指标');
      await answer(name);
      await expectAsked('年度指标值(A)');
      await answer(target);
      await expectAsked('实际完成值(B)');
      await answer(actual);
      await expectAsked('分值');
      await answer(weight);
      if (name !== '培训人次') continue;
      await expectAsked('偏差原因');
      await page.keyboard.type('两期培训班因场地检修取消');
      await page.keyboard.press('Tab');
      await page.keyboard.type('明年上半年补办');
      await pane.getByRole('button', { name: '下一个' }).focus();
      await page.keyboard.press('Enter');
      await settled(opened);
    }
    await expectAsked('三级指标');
    for (let parts = 0; parts < 3; parts += 1) {
      await pane.getByRole('button', { name: '跳过这一部分' }).focus();
      await page.keyboard.press('Enter');
      await settled(opened);
    }
    await opened.says('都填完了');
    await pane.getByRole('main').getByRole('button', { name: '重新计算得分' }).focus();
    await page.keyboard.press('Enter');
    await opened.says(/^可以报送 · 总分 80\.00，良$/);
    const { cells } = await opened.contents();
    const form = cells['自评表']!;
    expect(['A2', 'F13', 'H13', 'F14', 'H14', 'I6', 'H31'].map((at) => form[at])).toEqual([
      '（2024年度）',
      '50人次',
      20,
      '95%',
      50,
      10,
      80,
    ]);
  });

  test('what is typed in the sheet is followed, and a selected cell is what is asked next', async () => {
    const { pane } = opened;
    await opened.openSample('goal-tables-not-self-evaluation.xlsx');
    await pane.getByRole('button', { name: '插入空表' }).click();
    await pane.getByRole('button', { name: '逐项填写' }).first().click();
    await opened.says('已填 0/8');
    await opened.type('C3', '基层培训项目');
    await opened.says('已填 1/8');
    await opened.select('G4');
    await pane.getByRole('textbox', { name: '实施单位' }).waitFor();
  });
});

describe.each([
  ['zh-CN', 350],
  ['en-US', 320],
] as const)('the steps in %s at %i pixels', (locale, width) => {
  beforeAll(async () => {
    opened = await openWorkbench({ locale });
    await opened.page.addStyleTag({
      content: `.pane { width: ${width}px !important; } .pane-frame { flex: none !important; height: 565px !important; }`,
    });
    await opened.openSample('goal-tables-not-self-evaluation.xlsx');
  });
  afterAll(() => opened.close());

  test('are wide enough, clear in light and dark, and have pictures to look at', async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const { page, pane } = opened;
    const text = fillingText(locale);
    const frame = page.frames().at(-1)!;
    const picture = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await frame.waitForFunction(
          (wanted) => document.documentElement.style.colorScheme === wanted,
          colorScheme,
        );
        const file = path.join(SCREENSHOTS, `${locale}-${width}-${name}-${colorScheme}.png`);
        await page.locator('iframe').screenshot({ path: file });
        expect(await seriousFaults(frame)).toEqual([]);
      }
      const isTooWide = await frame.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isTooWide).toBe(false);
    };
    const part = (name: string) => pane.getByRole('button', { name }).click();
    await pane.getByRole('button', { name: insertBlankText(locale).insert, exact: true }).click();
    await pane.getByRole('button', { name: text.begin }).first().waitFor();
    await settled(opened);
    await picture('door');
    await pane.getByRole('button', { name: text.begin }).first().click();
    await expectAsked(text.asked.year);
    await picture('first');
    await part(text.partCount('产出指标', 0, 1));
    await expectAsked('三级指标');
    await answer('培训人次');
    await expectAsked('年度指标值(A)');
    await answer('≥100人次');
    await expectAsked('实际完成值(B)');
    await page.keyboard.type('50万元');
    await opened.says(/单位不一致|different units/);
    await picture('told');
    await pane.getByRole('textbox', { name: '实际完成值(B)' }).fill('50');
    await answer('');
    await expectAsked('分值');
    await page.keyboard.type('90');
    await opened.says(/50 ÷ 100/);
    await picture('weight');
    await answer('');
    await expectAsked(paneTextIn(locale).work.reason);
    await picture('reason');
    for (let parts = 0; parts < 3; parts += 1) await part(text.skipPart);
    await opened.says(text.endLeft(8));
    await picture('end');
  });
});
