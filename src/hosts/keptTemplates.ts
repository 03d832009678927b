import type { Template } from '../form/template';
import type { Json } from './host';

/** The key under which a workbook keeps its templates: a list of them, each as its file is. */
export const TEMPLATES_KEY = 'templates';

/** What stands there; null, which forgets them, for none. */
export function templatesToKeep(templates: readonly Template[]): Json {
  return templates.length === 0 ? null : (JSON.parse(JSON.stringify(templates)) as Json);
}

/**
 * The templates that a workbook keeps.
 * @param kept what stands under `TEMPLATES_KEY`
 * @throws Problem where one is kept that is none: a sheet must not be read otherwise in silence
 */
export async function keptTemplates(kept: Json): Promise<readonly Template[]> {
  if (kept === null) return [];
  const { parseTemplate } = await import('../form/parseTemplate');
  const all: readonly Json[] = Array.isArray(kept) ? kept : [kept];
  return all.map((each) => parseTemplate(JSON.stringify(each), TEMPLATES_KEY));
}
