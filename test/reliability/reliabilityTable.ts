import path from 'node:path';
import type { Row } from './trials';

/** The page that shows the table. */
export const PAGE = path.join(__dirname, '../../docs/reliability.md');

const HEAD = ['fault, at each action of the writing', 'tried', 'written', 'as before', 'resolved', 'lost'];

/** The rows as a table in Markdown, laid out as prettier does. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.fault,
    ...[row.tried, row.written, row.asBefore, row.resolved, row.lost].map(String),
  ]);
  const widths = HEAD.map((head, index) =>
    Math.max(...[head, ...lines.map((line) => line[index]!)].map((s) => s.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(HEAD), rule, ...lines.map(line)].join('\n');
}

/** The table that stands in the page. */
export function tableIn(page: string): string | undefined {
  return TABLE.exec(page)?.[0];
}

/** The page with another table. */
export function withTable(page: string, table: string): string {
  return page.replace(TABLE, () => table);
}

const TABLE = new RegExp(`\\| ${HEAD[0]!}.*(?:\\n\\|.*)*`);
