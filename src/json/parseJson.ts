import type { z } from 'zod';
import type { Localized } from '../locales/localized';
import { Problem } from '../sheet/problem';
import { readJson } from './jsonText';
import { mistakesOf, printPath } from './mistake';

/** A kind of file: what messages call it, and the code of the problem if one is faulty. */
export interface FileKind {
  readonly code: string;
  /** As it begins a sentence: 评分规则, The ruleset. */
  readonly name: Localized;
}

/**
 * Reads a JSON file that a user wrote. An entry `$schema`, which editors use, is ignored.
 * @param text the file's content
 * @param file its name, for messages
 * @param completed returns what the file means if it leaves out what another file says (`extends`)
 * @throws Problem of the kind's code: for bad JSON with line and column, else with every mistake at
 * once, each with its JSON path, line, what was expected and what stands there
 */
export function parseJson<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  kind: FileKind,
  completed: (value: unknown) => unknown = (value) => value,
): T {
  const json = readJson(text, file, kind.code);
  const value = completed(withoutSchemaKey(json.value));
  const result = schema.safeParse(value);
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
    throw new Problem(kind.code, says, { file, cell: only.path });
  }
  const zh = mistakes.map(({ path, line, says }) => `\n  ${path}（第 ${line} 行）：${says['zh-CN']}`);
  const en = mistakes.map(({ path, line, says }) => `\n  ${path} (line ${line}): ${says['en-US']}`);
  throw new Problem(
    kind.code,
    {
      'zh-CN': `${kind.name['zh-CN']}有 ${mistakes.length} 处错误：${zh.join('')}`,
      'en-US': `${kind.name['en-US']} has ${mistakes.length} mistakes:${en.join('')}`,
    },
    { file },
  );
}

function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...entries } = value as Readonly<Record<string, unknown>>;
  return entries;
}
