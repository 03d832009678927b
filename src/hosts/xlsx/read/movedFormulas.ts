import { toA1 } from '../../../sheet/address';
import type { Place, Problem } from '../../../sheet/problem';
import { shifterOf } from '../formula/shift';
import { both, unreadable } from '../../unreadableFile';
import { MAX_MOVED_FORMULAS } from '../zip/limits';
import type { SharedFormula } from './sheetCells';

/** The formulas of cells that share one, each worked out when it is asked for. */
export class MovedFormulas {
  private readonly shifters = new Map<SharedFormula, ReturnType<typeof shifterOf>>();
  /** The formulas of one row: several readers ask for the same cells one after the other. */
  private last = { row: 0, byColumn: new Map<number, string>() };
  private characters = 0;

  /** @param sheet the sheet's name, for messages */
  constructor(private readonly sheet: string) {}

  /**
   * Returns a shared formula as one of its cells has it, with its `=`.
   * @throws Problem `too-large`, when all that were asked for together are longer than any form needs
   */
  at(shared: SharedFormula, row: number, column: number): string {
    if (this.last.row !== row) this.last = { row, byColumn: new Map() };
    const { byColumn } = this.last;
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const moved = `=${this.shifter(shared)(row - shared.row, column - shared.column)}`;
    this.characters += moved.length;
    if (this.characters > MAX_MOVED_FORMULAS)
      throw tooLong({ sheet: this.sheet, cell: toA1({ row, column }) });
    byColumn.set(column, moved);
    return moved;
  }

  private shifter(shared: SharedFormula): ReturnType<typeof shifterOf> {
    let shifter = this.shifters.get(shared);
    if (!shifter) this.shifters.set(shared, (shifter = shifterOf(shared.text)));
    return shifter;
  }
}

function tooLong(place: Place): Problem {
  const millions = MAX_MOVED_FORMULAS / 1e6;
  return unreadable(
    'too-large',
    both(
      `共享公式展开后超过 ${millions * 100} 万个字符`,
      `shared formulas of more than ${millions} million characters in all`,
    ),
    place,
  );
}
