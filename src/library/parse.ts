import { parseTemplate as readTemplate } from '../form/templates/parseTemplate';
import type { Template } from '../form/templates/template';
import { parseRuleset as readRuleset } from '../ruleset/parseRuleset';
import type { Ruleset } from '../ruleset/ruleset';

/**
 * Reads a ruleset of one's own, whole or as what differs from a built-in one (`extends`).
 * @param text JSON as in docs/ruleset.schema.json
 * @param file its name, for messages
 * @throws Problem `ruleset-invalid` naming every mistake at once
 */
export function parseRuleset(text: string, file = 'ruleset.json'): Ruleset {
  return readRuleset(text, file);
}

/**
 * Reads how headings are to be read, as the pane exports it.
 * @param text JSON as in docs/template.schema.json
 * @param file its name, for messages
 * @throws Problem `template-invalid` naming every mistake at once
 */
export function parseTemplate(text: string, file = 'template.json'): Template {
  return readTemplate(text, file);
}
