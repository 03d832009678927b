/** @jest-environment jsdom */
import { storedPreferences } from '../../src/taskpane/storedPreferences';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

describe('what a person prefers on this computer', () => {
  it('is empty at first, and is found again once saved', async () => {
    expect(await storedPreferences.load()).toEqual({});
    await storedPreferences.save({ locale: 'en-US', by: '李' });
    expect(await storedPreferences.load()).toEqual({ locale: 'en-US', by: '李' });
  });

  it('is ignored as far as it is not understood', async () => {
    await storedPreferences.save({ locale: 'tlh' as 'zh-CN', by: '李' });
    expect(await storedPreferences.load()).toEqual({ by: '李' });
  });

  it('lasts as long as the pane where storage is forbidden', async () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(window.Storage.prototype, 'getItem').mockImplementation(forbidden);
    jest.spyOn(window.Storage.prototype, 'setItem').mockImplementation(forbidden);
    await expect(storedPreferences.save({ locale: 'en-US' })).resolves.toBeUndefined();
    await expect(storedPreferences.load()).resolves.toEqual({});
  });
});
