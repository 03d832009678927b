import { fileSchema } from '../../json/fileSchema';
import { configSchema } from './configSchema';

/** Returns the JSON Schema of a config file, as it stands in docs/config.schema.json. */
export function configJsonSchema(): object {
  return fileSchema(configSchema, 'ziping 的配置文件 / The config file of ziping');
}
