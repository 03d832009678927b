import { fileSchema } from '../json/fileSchema';
import { DESCRIPTION } from './descriptions';
import { rulesetSchema } from './rulesetSchema';
import { RULESETS } from './rulesets';

/**
 * The JSON Schema of a ruleset file, as it stands in docs/ruleset.schema.json. What it cannot say
 * (bands that must not overlap, sources that must exist) is still checked when a file is read. A file that
 * extends a built-in ruleset may leave out whatever is not its own.
 */
export function rulesetJsonSchema(): object {
  const { $schema, title, description, ...whole } = fileSchema(
    rulesetSchema,
    '绩效自评表评分规则 / Scoring rules for self-evaluation forms',
  ) as JsonSchema;
  const partly = withoutRequired(whole) as JsonSchema;
  const base = {
    enum: RULESETS.map(({ id }) => id),
    description: `${DESCRIPTION.extends['zh-CN']} / ${DESCRIPTION.extends['en-US']}`,
  };
  return {
    $schema,
    title,
    ...(description !== undefined && { description }),
    anyOf: [
      whole,
      {
        ...partly,
        properties: { extends: base, ...partly.properties },
        required: ['extends', 'id', 'name'],
      },
    ],
  };
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Objects need not be complete; the entries of a list are, for lists are given whole. */
function withoutRequired(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const { required: _, ...rest } = schema as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, partOf(key, value)] as const));
}

const SENTENCES = new Set(['name', 'about']);

function partOf(key: string, value: unknown): unknown {
  if (key === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Readonly<Record<string, unknown>>).map(
        // Names and sentences are in both languages or not there.
        ([name, property]) => [name, SENTENCES.has(name) ? property : withoutRequired(property)] as const,
      ),
    );
  }
  return key === 'anyOf' ? (value as readonly unknown[]).map(withoutRequired) : value;
}
