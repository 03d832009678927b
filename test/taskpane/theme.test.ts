/** @jest-environment jsdom */
import { watchTheme } from '../../src/taskpane/theme/watchTheme';

/** Media queries as a browser answers them; only those given match. */
function prefer(...matching: readonly string[]): Map<string, () => void> {
  const changes = new Map<string, () => void>();
  window.matchMedia = ((query: string) => ({
    matches: matching.some((each) => query.includes(each)),
    addEventListener: (_name: string, listener: () => void) => changes.set(query, listener),
  })) as unknown as typeof window.matchMedia;
  return changes;
}

const office = (officeTheme: object) => ({ context: { officeTheme } });

describe('the look of the pane', () => {
  it.each([
    ['nothing is said', [], {}, 'light'],
    ['the system prefers dark', ['prefers-color-scheme: dark'], {}, 'dark'],
    ['Office is dark', [], office({ isDarkTheme: true }), 'dark'],
    [
      'Office is light on a dark system',
      ['prefers-color-scheme: dark'],
      office({ isDarkTheme: false }),
      'light',
    ],
    ['Office tells a dark background only', [], office({ bodyBackgroundColor: '#212121' }), 'dark'],
    ['Office tells a light background only', [], office({ bodyBackgroundColor: '#FAF9F8' }), 'light'],
    ['colours are forced', ['forced-colors: active'], office({ isDarkTheme: true }), 'high-contrast'],
  ])('where %s', (_case, queries, surroundings, look) => {
    prefer(...queries);
    expect(watchTheme(surroundings).get()).toBe(look);
  });

  it('follows changes of the system and of Office', () => {
    const changes = prefer();
    let tellOffice = () => {};
    const theme = watchTheme(
      office({ onThemeChanged: (listener: () => void) => void (tellOffice = listener) }),
    );
    let told = 0;
    const stop = theme.subscribe(() => (told += 1));
    for (const change of changes.values()) change();
    tellOffice();
    stop();
    tellOffice();
    expect(told).toBe(3);
  });
});
