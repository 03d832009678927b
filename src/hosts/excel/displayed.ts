import type { Address } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';

/** Excel shows `####` where a column is too narrow for a number: that is no reading of it. */
function isCrowdedOut({ value, text }: Cell): boolean {
  return typeof value === 'number' && /^#+$/.test(text);
}

/**
 * The cells with the text that a column wide enough would show. The formatter comes as a part of its
 * own, loaded only when a sheet needs it.
 */
export async function withReadableText(
  cells: readonly (readonly [Address, Cell])[],
): Promise<readonly (readonly [Address, Cell])[]> {
  if (!cells.some(([, cell]) => isCrowdedOut(cell))) return cells;
  const { DisplayFormat } = await import('../xlsx/read/displayText');
  return cells.map(([at, cell]) =>
    isCrowdedOut(cell)
      ? [at, { ...cell, text: DisplayFormat.of(cell.format, false).text(cell.value) }]
      : [at, cell],
  );
}
