import type { Address } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { wordingOf } from '../words/wording';
import type { Wording } from '../words/wording';
import type { References } from './references';

/** A cell as a person sees it, and where its value stands. */
export class Place implements Address {
  /** What it displays, trimmed. */
  readonly text: string;
  /** Nothing is written there: neither value nor formula, or blanks alone. */
  readonly isBlank: boolean;
  private ownWording: Wording | null = null;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly cell: Cell | undefined,
    /** Where the results of the sheet's formulas come from. */
    readonly references?: References,
  ) {
    this.text = cell?.text.trim() ?? '';
    this.isBlank = isBlank(cell);
  }

  /** What its text says as a heading, label or title. */
  get wording(): Wording {
    return (this.ownWording ??= wordingOf(this.text));
  }
}

function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  const { value } = cell;
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  // Asked last: a shared formula has to be worked out.
  return isEmpty && cell.formula === null;
}
