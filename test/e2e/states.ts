import type { Locale } from '../../src/locales/localized';
import { correctionText } from '../../src/locales/correctionText';
import { fillingText } from '../../src/locales/fillingText';
import { insertBlankText } from '../../src/locales/insertBlankText';
import { settingsText } from '../../src/locales/settingsText';
import { paneTextIn } from '../paneTextIn';
import { PAGE_TEXT } from '../workbench/page/pageText';
import { settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

/** A state of the pane that people will see, and how a user comes to it from the state before. */
export interface State {
  readonly name: string;
  reach(opened: Opened): Promise<void>;
  /** What office.js complains of in this state and the pane can do nothing about. */
  readonly complaints?: readonly string[];
  /** Nobody handles the Tab key there but the browser. */
  readonly isWithoutExcel?: true;
}

/** All states of the pane, in an order in which each can be reached from the one before. */
export function statesIn(locale: Locale): readonly State[] {
  const text = paneTextIn(locale);
  const { actions } = text;
  const filling = fillingText(locale);
  const press = ({ pane }: Opened, name: string) => pane.getByRole('button', { name, exact: true }).click();
  const fault = async ({ page }: Opened, change: () => Promise<unknown>) => {
    const button = page.getByRole('button', { name: PAGE_TEXT.faults[locale] });
    await button.click();
    await change();
    await button.click();
  };
  const field = ({ page }: Opened, name: keyof typeof PAGE_TEXT) => page.getByLabel(PAGE_TEXT[name][locale]);
  const normal = (opened: Opened) =>
    fault(opened, () => opened.page.getByRole('button', { name: PAGE_TEXT.noFaults[locale] }).click());

  return [
    { name: 'one-form', reach: settled },
    { name: 'five-mistakes', reach: (opened) => opened.openFixture('pane/five-mistakes.xlsx') },
    {
      name: 'why',
      async reach(opened) {
        await press(opened, text.work.whyOf('H13'));
        await opened.says(text.indicators.reasoning);
      },
    },
    {
      name: 'reason',
      async reach(opened) {
        await press(opened, text.work.writeReasonNamed('I13'));
        await opened.pane.getByRole('textbox', { name: text.work.reason }).waitFor();
      },
    },
    {
      name: 'ignoring',
      async reach(opened) {
        await press(opened, text.work.ignoreNamed('H24'));
        await opened.pane.getByRole('textbox', { name: text.work.ignoreReason }).waitFor();
      },
    },
    {
      name: 'many-changes',
      async reach(opened) {
        await press(opened, actions.recalculate);
        await press(opened, text.changes.heading(8));
        await opened.says(text.changes.undoOne);
      },
    },
    {
      name: 'blanks',
      async reach(opened) {
        await opened.openFixture('pane/no-actuals.xlsx');
        await press(opened, text.work.toCellNamed('F13'));
        await opened.says(text.work.blankAt(1, 28));
      },
    },
    {
      name: 'choices',
      async reach(opened) {
        await opened.openSample('beijing-2024.xlsx');
        await opened.type('H14', '5.00');
        await opened.says(text.work.eitherOf(2));
      },
    },
    {
      name: 'explained',
      async reach(opened) {
        const { pane } = opened;
        await opened.openSample('beijing-2024.xlsx');
        await press(opened, text.indicators.heading);
        const row = pane.getByRole('button', { name: /大数据平台公共主页点击率增长率/ }).last();
        await row.click();
        await row.scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'recalculated',
      async reach(opened) {
        await opened.type('F13', '10家');
        await opened.says('89.67');
        await press(opened, actions.recalculate);
        await opened.says(text.changes.heading(3));
      },
    },
    {
      name: 'undone',
      async reach(opened) {
        await press(opened, actions.undo);
        await opened.says(text.notices.undone(3));
      },
    },
    {
      name: 'nothing-to-change',
      async reach(opened) {
        await opened.type('F13', '15家');
        await opened.openSample('beijing-2024.xlsx');
        await press(opened, actions.recalculate);
        await opened.says(text.changes.none);
      },
    },
    {
      name: 'correcting',
      async reach(opened) {
        await press(opened, actions.correct);
        await opened.says(correctionText(locale).read(28, '91.00'));
      },
    },
    {
      name: 'validated-ready',
      async reach(opened) {
        await press(opened, actions.validate);
        await opened.says(text.validated.ready);
      },
    },
    {
      name: 'sealing',
      async reach(opened) {
        await press(opened, actions.seal);
        await opened.says(text.sealing.what);
      },
    },
    {
      name: 'settings',
      async reach(opened) {
        await press(opened, actions.settings);
        await opened.says(settingsText(locale).kept);
      },
    },
    {
      name: 'validated-not-ready',
      async reach(opened) {
        await opened.openSample('shanghai-2023.xlsx');
        await press(opened, actions.validate);
        const name = text.validated.notReadyOf(3, 7);
        await opened.pane.getByRole('heading', { level: 1, name }).waitFor();
        await settled(opened);
      },
    },
    {
      name: 'exported',
      async reach(opened) {
        await press(opened, actions.exportReport);
        await opened.says(text.notices.exported('汇总'));
      },
    },
    {
      name: 'several-forms',
      async reach(opened) {
        await opened.openSample('shanghai-2023-stacked.xlsx');
        await opened.pane.getByRole('heading', { level: 1 }).waitFor();
      },
    },
    {
      name: 'no-form',
      async reach(opened) {
        await opened.openSample('goal-tables-not-self-evaluation.xlsx');
        await opened.says(text.noForm.heading);
      },
    },
    {
      name: 'blank-inserted',
      async reach(opened) {
        await press(opened, insertBlankText(locale).insert);
        await opened.says(/^(空表已插入|The blank form is on the sheet)/);
      },
    },
    {
      name: 'filling',
      async reach(opened) {
        await opened.pane.getByRole('button', { name: filling.begin }).first().click();
        await opened.pane.getByRole('textbox', { name: filling.asked.year }).fill('2024年度');
        await opened.pane.getByRole('textbox', { name: filling.asked.year }).press('Enter');
        await opened.pane.getByRole('textbox', { name: '项目名称' }).waitFor();
        await settled(opened);
      },
    },
    {
      name: 'filling-told',
      async reach(opened) {
        const { pane } = opened;
        await press(opened, filling.partCount('产出指标', 0, 1));
        const answers = [
          ['三级指标', '培训人次'],
          ['年度指标值(A)', '≥100人次'],
        ] as const;
        for (const [label, answer] of answers) {
          await pane.getByRole('textbox', { name: label, exact: true }).fill(answer);
          await pane.getByRole('textbox', { name: label, exact: true }).press('Enter');
          await settled(opened);
        }
        await pane.getByRole('textbox', { name: '实际完成值(B)' }).fill('50万元');
        await opened.says(/单位不一致|different units/);
      },
    },
    {
      name: 'filling-reason',
      async reach(opened) {
        const { pane } = opened;
        await pane.getByRole('textbox', { name: '实际完成值(B)' }).fill('50');
        await pane.getByRole('textbox', { name: '实际完成值(B)' }).press('Enter');
        await pane.getByRole('textbox', { name: '分值', exact: true }).fill('90');
        await opened.says(/50 ÷ 100/);
        await pane.getByRole('textbox', { name: '分值', exact: true }).press('Enter');
        await pane.getByRole('textbox', { name: text.work.reason }).waitFor();
        await settled(opened);
      },
    },
    {
      name: 'filling-end',
      async reach(opened) {
        for (let parts = 0; parts < 3; parts += 1) await press(opened, filling.skipPart);
        await opened.says(filling.endLeft(7));
      },
    },
    {
      name: 'guessed',
      async reach(opened) {
        await opened.openFixture('pane/unknown-headings.xlsx');
        await press(opened, text.noForm.correct);
        await press(opened, correctionText(locale).guess);
        await opened.says(correctionText(locale).guessedWhat);
      },
    },
    {
      name: 'protected',
      async reach(opened) {
        await opened.openSample('beijing-2024.xlsx');
        await opened.type('F13', '10家');
        await opened.says('89.67');
        await fault(opened, () => field(opened, 'protectSheets').check());
        await press(opened, actions.recalculate);
        await opened.says(text.notices.refused);
      },
    },
    {
      name: 'failed',
      async reach(opened) {
        await normal(opened);
        await fault(opened, () => field(opened, 'refuse').fill('1'));
        await press(opened, actions.recalculate);
        await opened.says(text.notices.failed);
      },
    },
    {
      name: 'unreadable',
      async reach(opened) {
        await normal(opened);
        await fault(opened, () => field(opened, 'payloadLimit').fill('900'));
        await opened.page
          .getByRole('combobox', { name: PAGE_TEXT.samples[locale] })
          .selectOption('beijing-2024.xlsx');
        await opened.says(text.failed.heading);
      },
    },
    {
      name: 'busy',
      async reach(opened) {
        await normal(opened);
        await opened.openSample('beijing-2024.xlsx');
        await opened.type('F13', '10家');
        await opened.says('89.67');
        await fault(opened, () => field(opened, 'neverAnswer').check());
        await press(opened, actions.recalculate);
        await opened.pane.getByRole('progressbar').waitFor();
      },
    },
    {
      name: 'unfinished',
      async reach(opened) {
        await opened.openSample('beijing-2024.xlsx');
        await opened.type('F13', '10家');
        await opened.says('89.67');
        await fault(opened, () => field(opened, 'stopHalfway').check());
        await press(opened, actions.recalculate);
        await opened.pane.getByRole('progressbar').waitFor();
        await opened.page.getByRole('button', { name: PAGE_TEXT.reloadPane[locale] }).click();
        await opened.says(text.unfinished.heading);
      },
    },
    {
      name: 'loading',
      async reach(opened) {
        await opened.page.evaluate(hush);
        await opened.page
          .getByRole('combobox', { name: PAGE_TEXT.samples[locale] })
          .selectOption('beijing-2024.xlsx');
        await opened.says(text.loading);
      },
    },
    {
      name: 'outside-of-excel',
      isWithoutExcel: true,
      async reach({ page }) {
        await page.goto(new URL('taskpane.html', page.url()).href);
        await page.getByRole('heading', { name: text.outside.title }).waitFor({ timeout: 60_000 });
      },
      complaints: ['error: Sys.ArgumentNullException: Value cannot be null.\nParameter name: conversationId'],
    },
  ];
}

/** Runs in the page: from now on no question of the pane about the workbook is answered. */
function hush(): void {
  const isQuestion = ({ data }: MessageEvent) => typeof data === 'string' && data.includes('"executeMethod"');
  window.addEventListener('message', (event) => isQuestion(event) && event.stopImmediatePropagation(), true);
}
