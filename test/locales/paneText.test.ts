import type * as Pane from '../../src/locales/paneText';
import { enUS } from '../../src/locales/paneText.en-US';
import { zhCN } from '../../src/locales/paneText.zh-CN';

type Words = typeof Pane;

/** The module as it is when the pane opens. */
async function fresh(work: (words: Words) => Promise<void>): Promise<void> {
  await jest.isolateModulesAsync(async () => work((await import('../../src/locales/paneText')) as Words));
}

test('English words are there once they were fetched, and whoever shows words is told', () =>
  fresh(async ({ paneText, loadPaneText, watchPaneText }) => {
    const told = jest.fn();
    const stop = watchPaneText(told);
    expect(paneText('en-US').actions).toEqual(zhCN.actions);
    await loadPaneText('en-US');
    expect(paneText('en-US').actions).toEqual(enUS.actions);
    expect(paneText('zh-CN').actions).toEqual(zhCN.actions);
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  }));

test('where they do not arrive the pane speaks Chinese, and the next try brings them', () =>
  fresh(async ({ paneText, loadPaneText }) => {
    jest.doMock('../../src/locales/paneText.en-US', () => {
      throw new Error('no network');
    });
    await loadPaneText('en-US');
    expect(paneText('en-US').actions).toEqual(zhCN.actions);
    jest.dontMock('../../src/locales/paneText.en-US');
    await loadPaneText('en-US');
    expect(paneText('en-US').actions).toEqual(enUS.actions);
  }));
