import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { configJsonSchema } from '../src/cli/config/configJsonSchema';
import { templateJsonSchema } from '../src/form/templates/templateJsonSchema';
import { rulesetJsonSchema } from '../src/ruleset/rulesetJsonSchema';

const SCHEMAS = {
  'ruleset.schema.json': rulesetJsonSchema(),
  'template.schema.json': templateJsonSchema(),
  'config.schema.json': configJsonSchema(),
};

for (const [file, schema] of Object.entries(SCHEMAS)) {
  void format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }).then((text) =>
    writeFileSync(join(__dirname, file), text),
  );
}
