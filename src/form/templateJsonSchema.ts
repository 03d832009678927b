import { z } from 'zod';
import { templateSchema } from './templateSchema';

/**
 * The JSON Schema of a template file, for editors: made from the schema by which files are read. No
 * program loads this; `npm run schema` writes it to docs/template.schema.json.
 */
export function templateJsonSchema(): object {
  const { properties, ...rest } = z.toJSONSchema(templateSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // A file is data: that the program does not change it tells its writer nothing.
      delete jsonSchema.readOnly;
    },
  });
  return {
    ...rest,
    title: '绩效自评表表头模板 / How the headings of self-evaluation forms are to be read',
    properties: { $schema: { type: 'string' }, ...properties },
  };
}
