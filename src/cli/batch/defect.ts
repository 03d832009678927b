import { printable } from '../../report/printable';
import { Problem } from '../../sheet/problem';

/** Returns the stack of an error that is a defect of ziping; null for a Problem, which is not. */
export function defectOf(error: unknown): string | null {
  if (error instanceof Problem) return null;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split('\n').map(printable).join('\n  ');
}
