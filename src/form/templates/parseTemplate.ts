import { parseJson } from '../../json/parseJson';
import type { Template } from './template';
import { templateSchema } from './templateSchema';

const KIND = { code: 'template-invalid', name: { 'zh-CN': '表头模板', 'en-US': 'The template' } };

/**
 * Reads a template file (docs/template.schema.json).
 * @param text the file's content, JSON
 * @param file its name, for messages
 * @throws Problem `template-invalid` naming every mistake at once (see parseJson)
 */
export function parseTemplate(text: string, file: string): Template {
  return parseJson(text, file, templateSchema, KIND);
}
