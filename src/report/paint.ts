/** Colours for a terminal; without colours every one gives the text back. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const same = (text: string): string => text;

/** No colours at all: for files, pipes and NO_COLOR. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** How a table is laid out. */
export interface TableOptions {
  /** Columns of the terminal; no line is wider. */
  readonly width: number;
  readonly paint: Paint;
}
