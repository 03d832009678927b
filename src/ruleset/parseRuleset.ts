import { parseJson } from '../json/parseJson';
import { extended } from './extended';
import type { Ruleset } from './ruleset';
import { rulesetSchema } from './rulesetSchema';

const KIND = { code: 'ruleset-invalid', name: { 'zh-CN': '评分规则', 'en-US': 'The ruleset' } };

/**
 * Reads a ruleset that users wrote themselves, whole or as what differs from a built-in one (see extended).
 * @param text the file's content, JSON
 * @param file its name, for messages
 * @throws Problem `ruleset-invalid` naming every mistake at once (see parseJson)
 */
export function parseRuleset(text: string, file: string): Ruleset {
  return parseJson(text, file, rulesetSchema, KIND, extended);
}
