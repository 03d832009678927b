import '@testing-library/jest-dom';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Host } from '../../../src/hosts/host';
import { loadPaneText } from '../../../src/locales/paneText';
import type { Locale } from '../../../src/locales/localized';
import { Pane } from '../../../src/taskpane/components/Pane';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { ThemeSource } from '../../../src/taskpane/theme/watchTheme';

// What a browser has and jsdom has not.
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  structuredClone: <T,>(value: T): T =>
    value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T),
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// jsdom forgets that the window has the focus as soon as what had it is gone.
document.hasFocus = () => true;

// Asking of every element whether some style hides it takes most of the time; nothing here is hidden.
// A busy machine takes seconds for a dozen clicks in jsdom all the same.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

// As in Excel, where the words are there before the pane is.
beforeAll(() => loadPaneText('en-US'));

const LIGHT: ThemeSource = { get: () => 'light', subscribe: () => () => undefined };

/** The pane over a host, as the user finds it when it has opened. */
export async function openPane(host: Host, locale: Locale = 'zh-CN') {
  const session = createSession(host, { locale, quietMs: 10 });
  const view = render(<Pane session={session} theme={LIGHT} />);
  await act(() => session.start());
  return { session, user: userEvent.setup(), ...view };
}
