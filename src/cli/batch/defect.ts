import { printable } from '../../report/printable';
import { Problem } from '../../sheet/problem';

/** The stack of an error that is no Problem, for those who mend ziping; null for a Problem. */
export function defectOf(error: unknown): string | null {
  if (error instanceof Problem) return null;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split('\n').map(printable).join('\n  ');
}
