import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { rulesetJsonSchema } from '../src/ruleset/rulesetJsonSchema';

void format(JSON.stringify(rulesetJsonSchema()), { parser: 'json', printWidth: 110 }).then((text) =>
  writeFileSync(join(__dirname, 'ruleset.schema.json'), text),
);
