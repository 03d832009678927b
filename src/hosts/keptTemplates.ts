import type { Template } from '../form/templates/template';
import type { Json } from './host';

/** The key under which a workbook keeps its templates: a list of them, each as its file is. */
export const TEMPLATES_KEY = 'templates';

/** Returns what a workbook keeps for templates; null, which removes the key, for none. */
export function templatesToKeep(templates: readonly Template[]): Json {
  return templates.length === 0 ? null : (JSON.parse(JSON.stringify(templates)) as Json);
}

/**
 * Reads the templates that a workbook keeps.
 * @param kept the value under `TEMPLATES_KEY`
 * @throws Problem if one of them is faulty: without it a sheet would silently be read in another way
 */
export async function keptTemplates(kept: Json): Promise<readonly Template[]> {
  const all = listOf(kept);
  if (all.length === 0) return [];
  const { parseTemplate } = await import('../form/templates/parseTemplate');
  return all.map((each) => parseTemplate(JSON.stringify(each), TEMPLATES_KEY));
}

/** Reads the templates that a workbook keeps, without the faulty ones. */
export async function soundTemplates(kept: Json): Promise<readonly Template[]> {
  const each = await Promise.allSettled(listOf(kept).map(keptTemplates));
  return each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

function listOf(kept: Json): readonly Json[] {
  if (kept === null) return [];
  return Array.isArray(kept) ? kept : [kept];
}
