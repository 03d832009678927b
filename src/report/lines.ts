import { displayWidth, padStart } from './displayWidth';
import { wrapText } from './wrapText';

/** A column: its width in the terminal, and how its text stands in it. */
export interface Column {
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly paint?: (text: string) => string;
}

/** Where a row begins, and whether all its lines are made equally wide. */
export interface RowLayout {
  readonly margin?: number;
  readonly fill?: boolean;
}

/**
 * One row of a table as lines: every cell is wrapped under its own column, columns stand two spaces
 * apart. Unless lines are filled, none ends in spaces.
 */
export function tableRow(
  cells: readonly string[],
  columns: readonly Column[],
  { margin = 0, fill = false }: RowLayout = {},
): string[] {
  const wrapped = columns.map(({ width }, index) => wrapText(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = wrapped.map((lines) => lines[line] ?? '');
    const last = fill ? texts.length : texts.findLastIndex((text) => text !== '');
    const parts = texts.slice(0, last + 1).map((text, index) => {
      const { width, align, paint = (plain: string) => plain } = columns[index]!;
      if (align === 'right') return paint(padStart(text, width));
      return paint(text) + (index === last ? '' : ' '.repeat(Math.max(0, width - displayWidth(text))));
    });
    return ' '.repeat(margin) + parts.join('  ');
  });
}

/** The display width of the widest of some texts; 0 of none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}
