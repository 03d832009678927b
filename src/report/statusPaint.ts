import type { Severity } from '../checks/finding';
import type { WorkbookReport } from './document';
import type { Paint } from './paint';

/** The colour of a status: green may go out, red may not, yellow asks to be looked at. */
export function statusPaint(
  paint: Paint,
  status: WorkbookReport['status'] | 'failed',
): (text: string) => string {
  if (status === 'ready') return paint.green;
  return status === 'no-form' ? paint.yellow : paint.red;
}

/** The colour of a severity. */
export function severityPaint(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}
