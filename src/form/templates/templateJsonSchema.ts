import { fileSchema } from '../../json/fileSchema';
import { templateSchema } from './templateSchema';

/** The JSON Schema of a template file, as it stands in docs/template.schema.json. */
export function templateJsonSchema(): object {
  return fileSchema(
    templateSchema,
    '绩效自评表表头模板 / How the headings of self-evaluation forms are to be read',
  );
}
