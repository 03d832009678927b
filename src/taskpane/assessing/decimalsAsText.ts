import { Decimal } from '../../notation/decimal';

/**
 * What stands for a decimal between the page and its worker: a decimal carries its constructor along,
 * and no browser clones functions.
 */
interface Written {
  readonly $decimal: string;
}

/** A copy that can be posted: every decimal as its text. */
export function withDecimalsAsText(value: unknown): unknown {
  return copied(value, (each) =>
    Decimal.isDecimal(each) ? ({ $decimal: each.toString() } satisfies Written) : undefined,
  );
}

/** The value as it was before it was posted. */
export function withDecimals<T>(posted: unknown): T {
  return copied(posted, (each) => (isWritten(each) ? new Decimal(each.$decimal) : undefined)) as T;
}

function isWritten(value: object): value is Written {
  return '$decimal' in value;
}

/** A copy of plain data; what `replace` gives stands in the place of an object. */
function copied(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => copied(each, replace));
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copied((value as Record<string, unknown>)[key], replace);
  return copy;
}
