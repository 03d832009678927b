import { displayWidth, padStart } from './displayWidth';
import { wrapText } from './wrapText';

/** A column: its width in the terminal, and how its text stands in it. */
export interface Column {
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly paint?: (text: string) => string;
}

/** The least width of a column: in a narrower one a long text would stand letter below letter. */
const LEAST = 10;
const INDENT = 4;

/**
 * One row of a table as lines: every cell is wrapped under its own column, columns stand two spaces
 * apart. Where a narrow terminal leaves a column no room for its text, that one and those behind it
 * stand on lines of their own below. No line ends in spaces.
 * @param options.margin the column where the row begins
 */
export function tableRow(
  cells: readonly string[],
  columns: readonly Column[],
  { margin = 0 }: { readonly margin?: number } = {},
): string[] {
  const crammed = columns.findIndex(
    ({ width }, index) => width < Math.min(LEAST, widest([cells[index] ?? ''])),
  );
  if (crammed > 0) {
    const whole = columns.reduce((sum, { width }) => sum + width + 2, margin - 2);
    const indent = ' '.repeat(margin + INDENT);
    return [
      ...tableRow(cells.slice(0, crammed), columns.slice(0, crammed), { margin }),
      ...cells
        .slice(crammed)
        .flatMap((cell) => wrapText(cell, whole - indent.length).map((line) => indent + line)),
    ];
  }
  const wrapped = columns.map(({ width }, index) => wrapText(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = wrapped.map((lines) => lines[line] ?? '');
    const last = texts.findLastIndex((text) => text !== '');
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
