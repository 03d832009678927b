import { fileSchema } from '../json/fileSchema';
import { rulesetSchema } from './rulesetSchema';

/**
 * The JSON Schema of a ruleset file, as it stands in docs/ruleset.schema.json. What it cannot say
 * (bands that must not overlap, sources that must exist) is still checked when a file is read.
 */
export function rulesetJsonSchema(): object {
  return fileSchema(rulesetSchema, '绩效自评表评分规则 / Scoring rules for self-evaluation forms');
}
