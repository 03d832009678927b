import { parseJson } from '../../json/parseJson';
import type { Config } from './config';
import { configSchema } from './configSchema';

const KIND = { code: 'config-invalid', name: { 'zh-CN': '配置文件', 'en-US': 'The config file' } };

/**
 * Reads a config file (docs/config.schema.json).
 * @throws Problem `config-invalid` naming every mistake at once (see parseJson)
 */
export function parseConfig(text: string, file: string): Config {
  return parseJson(text, file, configSchema, KIND);
}
