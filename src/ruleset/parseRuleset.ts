import { Problem } from '../sheet/problem';
import { readJson } from './jsonText';
import { mistakesOf, printPath } from './mistake';
import type { Ruleset } from './ruleset';
import { rulesetSchema } from './rulesetSchema';

/**
 * Reads a ruleset that users wrote themselves. `$schema` beside the rules is allowed, for editors.
 * @param text the file's content, JSON
 * @param file its name, for messages
 * @throws Problem `ruleset-invalid`: for bad JSON with line and column, else with every mistake at
 * once, each with its JSON path, line, what was expected and what stands there
 */
export function parseRuleset(text: string, file: string): Ruleset {
  const json = readJson(text, file);
  const value = withoutSchemaKey(json.value);
  const result = rulesetSchema.safeParse(value);
  if (result.success) return result.data;

  const mistakes = result.error.issues
    .flatMap((issue) => mistakesOf(issue, value))
    .map(({ path, says }) => ({ path: printPath(path), line: json.lineOf(path), says }))
    .sort((a, b) => a.line - b.line);
  const [only] = mistakes;
  if (mistakes.length === 1 && only) {
    const says = {
      'zh-CN': `第 ${only.line} 行：${only.says['zh-CN']}。`,
      'en-US': `line ${only.line}: ${only.says['en-US']}.`,
    };
    throw new Problem('ruleset-invalid', says, { file, cell: only.path });
  }
  const zh = mistakes.map(({ path, line, says }) => `\n  ${path}（第 ${line} 行）：${says['zh-CN']}`);
  const en = mistakes.map(({ path, line, says }) => `\n  ${path} (line ${line}): ${says['en-US']}`);
  throw new Problem(
    'ruleset-invalid',
    {
      'zh-CN': `评分规则有 ${mistakes.length} 处错误：${zh.join('')}`,
      'en-US': `The ruleset has ${mistakes.length} mistakes:${en.join('')}`,
    },
    { file },
  );
}

function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rules } = value as Readonly<Record<string, unknown>>;
  return rules;
}
