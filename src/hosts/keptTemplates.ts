import type { Template } from '../form/templates/template';
import type { Json } from './host';

/** The key under which a workbook keeps its templates: a list of them, each as its file is. */
export const TEMPLATES_KEY = 'templates';

/** Returns what is to be kept; null, which forgets them, for none. */
export function templatesToKeep(templates: readonly Template[]): Json {
  return templates.length === 0 ? null : (JSON.parse(JSON.stringify(templates)) as Json);
}

/**
 * Reads the templates that a workbook keeps.
 * @param kept what stands under `TEMPLATES_KEY`
 * @throws Problem where one is kept that is none: a sheet must not be read otherwise in silence
 */
export async function keptTemplates(kept: Json): Promise<readonly Template[]> {
  const all = listOf(kept);
  if (all.length === 0) return [];
  const { parseTemplate } = await import('../form/templates/parseTemplate');
  return all.map((each) => parseTemplate(JSON.stringify(each), TEMPLATES_KEY));
}

/** Reads the templates that are sound: what is left once somebody drops the faulty ones. */
export async function soundTemplates(kept: Json): Promise<readonly Template[]> {
  const each = await Promise.allSettled(listOf(kept).map(keptTemplates));
  return each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

function listOf(kept: Json): readonly Json[] {
  if (kept === null) return [];
  return Array.isArray(kept) ? kept : [kept];
}
