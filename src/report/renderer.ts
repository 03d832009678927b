/**
 * Writes a report piece by piece, so that a thousand workbooks never stand in memory at once. The
 * pieces in order are the whole; a workbook's piece may be empty where everything comes at the end.
 */
export interface Renderer<Workbook, Sum, Piece = string> {
  begin(): Piece;
  workbook(report: Workbook): Piece;
  end(summary: Sum): Iterable<Piece>;
}

/** All pieces at once, for a document that is already whole. */
export function renderWhole<Workbook, Sum>(
  renderer: Renderer<Workbook, Sum>,
  { workbooks, summary }: { readonly workbooks: readonly Workbook[]; readonly summary: Sum },
): string {
  const pieces = [renderer.begin(), ...workbooks.map((workbook) => renderer.workbook(workbook))];
  return [...pieces, ...renderer.end(summary)].join('');
}
