import { readFileSync } from 'node:fs';
import { templateJsonSchema } from '../../../src/form/templates/templateJsonSchema';

test('docs/template.schema.json is what `npm run schema` writes', () => {
  expect(JSON.parse(readFileSync('docs/template.schema.json', 'utf8'))).toEqual(templateJsonSchema());
});
