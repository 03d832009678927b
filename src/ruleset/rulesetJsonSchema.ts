import { z } from 'zod';
import { rulesetSchema } from './rulesetSchema';

/**
 * The JSON Schema of a ruleset file, for editors: made from the schema by which files are read. What
 * it cannot say (bands that must not overlap, sources that must exist) is still checked when a file
 * is read. No program loads this; `npm run schema` writes it to docs/ruleset.schema.json.
 */
export function rulesetJsonSchema(): object {
  const { properties, ...rest } = z.toJSONSchema(rulesetSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // A file is data: that the program does not change it tells its writer nothing.
      delete jsonSchema.readOnly;
    },
  });
  return {
    ...rest,
    title: '绩效自评表评分规则 / Scoring rules for self-evaluation forms',
    properties: { $schema: { type: 'string' }, ...properties },
  };
}
