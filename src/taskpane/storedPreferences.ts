import type { Preferences, Preferred } from './session/preferences';
import { LOCALES } from '../locales/localized';

const CONTAINER = 'ziping';
const KEY = 'pane';

/**
 * Preferences in the browser's storage. The code that reads it is loaded after the pane has been
 * drawn. A browser that forbids storage, as some do in frames, forgets them when the pane closes.
 */
export const storedPreferences: Preferences = {
  async load() {
    try {
      return preferredOf((await storage()).get(KEY));
    } catch {
      return {};
    }
  },
  async save(preferred) {
    try {
      (await storage()).set(KEY, preferred);
    } catch {
      // Then they last as long as the pane.
    }
  },
};

async function storage() {
  const { Storage } = await import(
    /* webpackChunkName: "office-js-helpers" */ '@microsoft/office-js-helpers'
  );
  return new Storage<unknown>(CONTAINER);
}

/** What of a stored value is a preference: it may come from another version. */
function preferredOf(stored: unknown): Preferred {
  if (typeof stored !== 'object' || stored === null) return {};
  const { locale, by, previewFirst } = stored as Record<string, unknown>;
  const language = LOCALES.find((known) => known === locale);
  return {
    ...(language && { locale: language }),
    ...(typeof by === 'string' && { by }),
    ...(typeof previewFirst === 'boolean' && { previewFirst }),
  };
}
