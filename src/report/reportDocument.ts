import type { ReportDocument, WorkbookReport } from './document';
import { NOTHING, tally } from './tally';

/** Workbooks with their summary: what `check --format json` prints. `tool` is name and version. */
export function reportDocument(workbooks: readonly WorkbookReport[], tool: string): ReportDocument {
  return { schema: 1, tool, workbooks, summary: workbooks.reduce(tally, NOTHING) };
}
