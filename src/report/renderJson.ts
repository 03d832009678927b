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
      return `${comma}\n${indented(report, 2)}`;
    },
    end: (summary) => [`${first ? '' : '\n  '}],\n  "summary": ${indented(summary, 1).trimStart()}\n}\n`],
  };
}

/**
 * A value as it stands `depth` levels deep in a document: in as many lists, whose brackets are cut off
 * again. Indenting the finished text instead would write every report twice.
 */
function indented(value: unknown, depth: number): string {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  // Each bracket stands on a line of its own: `[`, then two blanks more a level, and the same backwards.
  const frame = depth * (depth + 1);
  return JSON.stringify(nested, null, 2).slice(frame, -frame);
}
