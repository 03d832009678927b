import { Decimal } from '../../notation/decimal';

/**
 * Stands for a decimal between the page and its worker: a decimal holds a reference to its constructor, and functions
 * cannot be cloned.
 */
interface Written {
  readonly $decimal: string;
}

/** Returns a copy that can be posted to a worker: every decimal becomes its text. */
export function withDecimalsAsText(value: unknown): unknown {
  return copied(value, (each) =>
    Decimal.isDecimal(each) ? ({ $decimal: each.toString() } satisfies Written) : undefined,
  );
}

/** Returns a posted value with its decimals again. */
export function withDecimals<T>(posted: unknown): T {
  return copied(posted, (each) => (isWritten(each) ? new Decimal(each.$decimal) : undefined)) as T;
}

function isWritten(value: object): value is Written {
  return '$decimal' in value;
}

/** Copies plain data. Where `replace` returns a value for an object, the copy holds that value. */
function copied(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => copied(each, replace));
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copied((value as Record<string, unknown>)[key], replace);
  return copy;
}
