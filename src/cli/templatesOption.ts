import { readFile } from 'node:fs/promises';
import type { Template } from '../form/template';
import { fileProblem } from './fileProblem';

/**
 * The templates that `--template` names, in the order given.
 * @throws Problem when a file cannot be read or holds a mistake (with its JSON path)
 */
export async function templatesOption(files: readonly string[]): Promise<readonly Template[]> {
  if (files.length === 0) return [];
  const { parseTemplate } = await import('../form/parseTemplate');
  return Promise.all(
    files.map(async (file) => {
      const content = await readFile(file, 'utf8').catch((error: unknown) => {
        throw fileProblem(error, file);
      });
      return parseTemplate(content, file);
    }),
  );
}
