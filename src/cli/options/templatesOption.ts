import type { Template } from '../../form/templates/template';
import { readText } from './readText';

/**
 * Reads the templates that `--template` names, in the order given.
 * @throws Problem if a file cannot be read or holds a mistake (with its JSON path)
 */
export async function templatesOption(files: readonly string[]): Promise<readonly Template[]> {
  if (files.length === 0) return [];
  const { parseTemplate } = await import('../../form/templates/parseTemplate');
  return Promise.all(files.map(async (file) => parseTemplate(await readText(file), file)));
}
