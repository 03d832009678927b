import type { ReportDocument } from './document';
import type { Renderer } from './renderer';
import { renderWhole } from './renderer';

/** The document as JSON, indented by two spaces, ending in a line break. */
export function renderJson(document: ReportDocument): string {
  return renderWhole(jsonRenderer(document.tool), document);
}

/** Writes `{ schema, tool, workbooks, summary }`, one workbook at a time. */
export function jsonRenderer<Workbook, Sum>(tool: string): Renderer<Workbook, Sum> {
  let first = true;
  return {
    begin: () => `{\n  "schema": 1,\n  "tool": ${JSON.stringify(tool)},\n  "workbooks": [`,
    workbook(report) {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${indented(report, '    ')}`;
    },
    end: (summary) => [`${first ? '' : '\n  '}],\n  "summary": ${indented(summary, '  ').trimStart()}\n}\n`],
  };
}

/** Line breaks inside JSON are only ever layout: those in texts are written as \n. */
function indented(value: unknown, margin: string): string {
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
