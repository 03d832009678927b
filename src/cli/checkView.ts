import type { Severity } from '../checks/finding';
import type { TableView } from '../report/renderTable';
import { outputFormat } from './options/outputFormat';
import type { Shown } from './output/rendererFor';
import type { Format, Grouping } from './options/invocation';
import { usageProblem } from './options/usageProblem';

/** With more workbooks than this, a terminal shows the summary: nobody reads so many findings as they scroll by. */
const MOST_IN_FULL = 10;

const FORMATS = ['table', 'json', 'html', 'xlsx', 'csv', 'jsonl'] as const;

/** The options that say how results are shown. */
export interface ViewOptions {
  readonly format: Format | undefined;
  readonly by: Grouping | undefined;
  readonly summary: boolean;
  readonly severity: Severity;
  readonly output: string | undefined;
}

/**
 * Returns how the results of `check` are shown.
 * @throws Problem if options contradict one another
 */
export function checkView(
  options: ViewOptions,
): Omit<Shown, 'view'> & { viewOf(workbooks: number): TableView } {
  const { by, summary, severity, output } = options;
  const format = outputFormat(options.format, output, FORMATS);
  const isRows = format === 'csv' || format === 'jsonl';
  if (summary && by !== undefined) throw usageProblem((text) => text.notTogether('--summary', '--by'));
  if (summary && format !== 'table') throw usageProblem((text) => text.notWithFormat('--summary', format));
  if (by !== undefined && format !== 'table' && !isRows)
    throw usageProblem((text) => text.notWithFormat('--by', format));
  return {
    format,
    severity,
    output,
    viewOf(workbooks) {
      if (by !== undefined) return by;
      if (isRows) return 'finding';
      const isBrief = output === undefined && process.stdout.isTTY && workbooks > MOST_IN_FULL;
      return summary || (format === 'table' && isBrief) ? 'summary' : 'file';
    },
  };
}
