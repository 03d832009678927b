import type { Area } from '../cells/area';
import { pointsAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import { sharedPointsAt } from '../cells/sharedPoints';
import type { NumberEntry, Total } from '../form';
import type { Columns } from '../headings/columns';
import { isSameAddress } from '../../sheet/address';

/**
 * Reads the row of the total: weight and score under their columns. A score written elsewhere, behind
 * the label's colon (`总分：96`) or beside the label, is taken where its own column holds none.
 */
export function readTotal(
  area: Area,
  columns: Columns,
  row: number,
  label: Place,
  rest: string,
  right: number,
): Total {
  const weightAt = columns.weight && area.place(row, columns.weight.left);
  const scoreAt = columns.score && area.place(row, columns.score.left);
  const shared = scoreAt && columns.firstOfPoints && sharedPointsAt(scoreAt, columns.firstOfPoints);
  if (shared && shared.weight.number && shared.score.number) return { row, ...shared };
  const isOneCell = weightAt !== null && scoreAt !== null && weightAt.column === scoreAt.column;
  const coversScore = scoreAt !== null && isSameAddress(scoreAt, label);
  const weight = weightAt && !isOneCell && !isSameAddress(weightAt, label) ? pointsAt(weightAt) : null;
  const inColumn = scoreAt && !coversScore ? pointsAt(scoreAt) : null;
  if (inColumn?.number) return { row, weight, score: inColumn };
  const elsewhere = scoreElsewhere(area, label, rest, right, weightAt);
  return { row, weight, score: elsewhere ?? inColumn };
}

function scoreElsewhere(
  area: Area,
  label: Place,
  rest: string,
  right: number,
  weightAt: Place | null,
): NumberEntry | null {
  if (rest !== '') {
    const inLabel = pointsAt(label, rest);
    if (inLabel.number) return inLabel;
  }
  const beyond = area.extent(label.row, label.column).right + 1;
  const others = area
    .filled(label.row, beyond, right)
    .filter(({ column }) => column !== weightAt?.column)
    .map((place) => pointsAt(place));
  return others.find(({ number }) => number !== null) ?? null;
}
