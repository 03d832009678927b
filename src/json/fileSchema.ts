import { z } from 'zod';

/**
 * Returns the JSON Schema of a kind of file, for editors. It is made from the schema that reads such files; only
 * `npm run schema` calls this, and writes it to docs/.
 * @param title what the file is, in Chinese and English
 */
export function fileSchema(schema: z.ZodType, title: string): object {
  const { properties, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // `readonly` in our types says nothing to a person who writes the file.
      delete jsonSchema.readOnly;
    },
  });
  return { ...rest, title, properties: { $schema: { type: 'string' }, ...properties } };
}
