import type { Preferences, Preferred } from './session/preferences';
import { LOCALES } from '../locales/localized';

const CONTAINER = 'ziping';
const KEY = 'pane';

/**
 * Keeps preferences in the browser's storage. The code for that is loaded after the pane has been drawn. If the browser
 * forbids storage, as some do in frames, preferences are forgotten when the pane closes.
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
      // The preferences last as long as the pane.
    }
  },
};

async function storage() {
  const { Storage } = await import(
    /* webpackChunkName: "office-js-helpers" */ '@microsoft/office-js-helpers'
  );
  return new Storage<unknown>(CONTAINER);
}

/** Takes from a stored value what this version knows as a preference: another version may have written it. */
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
