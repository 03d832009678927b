import { z } from 'zod';

/**
 * The JSON Schema of a kind of file, for editors: made from the schema by which such files are read.
 * No program loads this; `npm run schema` writes it to docs/.
 * @param title what the file is, in Chinese and English
 */
export function fileSchema(schema: z.ZodType, title: string): object {
  const { properties, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // A file is data: that the program does not change it tells its writer nothing.
      delete jsonSchema.readOnly;
    },
  });
  return { ...rest, title, properties: { $schema: { type: 'string' }, ...properties } };
}
