import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Severity } from '../../checks/finding';
import { FLAG_COLOURS } from '../../hosts/flagColours';
import { reportText } from '../../locales/reportText';
import { columnName, toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { FORCED } from '../../taskpane/components/pieces/media';
import { UNSEEN } from '../../taskpane/components/pieces/unseen';
import { usePageText } from './PageContext';

/** So many rows are drawn at first. */
const ROWS = 200;
/** So many columns at most are drawn, more than any form has. */
const MOST_COLUMNS = 60;

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: '#fff',
    color: '#000',
    fontVariantNumeric: 'tabular-nums',
  },
  corner: {
    position: 'sticky',
    insetInlineStart: 0,
    minWidth: '28px',
    padding: '0 4px',
    fontWeight: tokens.fontWeightRegular,
    color: '#616161',
    backgroundColor: '#f5f5f5',
    border: '1px solid #e0e0e0',
  },
  cell: {
    minWidth: '32px',
    maxWidth: '260px',
    padding: '2px 4px',
    border: '1px solid #d6d6d6',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    verticalAlign: 'middle',
    cursor: 'cell',
  },
  number: { textAlign: 'end' },
  hidden: { opacity: 0.6, fontStyle: 'italic' },
  // Forced colours would remove the colour, which tells the severity.
  marked: { color: '#000', forcedColorAdjust: 'none' },
  selected: {
    outline: '2px solid #0f6cbd',
    outlineOffset: '-1px',
    [FORCED]: { outline: '3px solid Highlight', outlineOffset: '-3px' },
  },
  unseen: UNSEEN,
  // The selection shows over any flag.
  among: {
    boxShadow: 'inset 0 0 0 100px rgb(15 108 189 / 16%)',
    [FORCED]: { outline: '2px dotted Highlight', outlineOffset: '-2px' },
  },
});

export interface SheetPictureProps {
  readonly sheet: Sheet;
  /** The gravest severity of findings, by A1 address. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly selected: Address | null;
  /** The last of the selected cells. */
  readonly selectedTo: Address | null;
  readonly onSelect: (at: Address) => void;
}

/** Shows a sheet as a table: its texts, and the cells with findings. It cannot be edited. */
export function SheetPicture({ sheet, marks, selected, selectedTo, onSelect }: SheetPictureProps) {
  const { text, locale } = usePageText();
  const { severity } = reportText(locale);
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const { used } = sheet.grid;
  const [asked, show] = useState(ROWS);
  // The selected cell is drawn however far down it is.
  const shown = Math.max(asked, selected?.row ?? 0);
  const bottom = used ? Math.min(used.bottom, shown) : 0;
  const right = used ? Math.min(used.right, MOST_COLUMNS) : 0;
  const place = selected && toA1(selected);
  const mark = place ? marks.get(place) : undefined;
  useEffect(() => {
    if (!place) return;
    const cell = table.current?.querySelector(`[data-at="${place}"]`);
    cell?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [place, sheet.id]);
  const columns = useMemo(() => Array.from({ length: right }, (_, index) => index + 1), [right]);
  const rows = useMemo(() => Array.from({ length: bottom }, (_, index) => index + 1), [bottom]);
  return (
    <>
      {/* Whoever does not see the picture is told where in it the selection has come to. */}
      <div role="status" className={styles.unseen}>
        {place &&
          [place, sheet.grid.cell(selected!.row, selected!.column)?.text, mark && severity[mark]]
            .filter(Boolean)
            .join(' ')}
      </div>
      <table ref={table} className={styles.table} aria-label={text.picture(sheet.name)}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.corner}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PictureRow
              key={row}
              sheet={sheet}
              row={row}
              right={right}
              marks={marks}
              selected={selected?.row === row ? selected.column : null}
              {...(isAmong(row, selected, selectedTo) && { from: selected!.column, to: selectedTo!.column })}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {used && used.bottom > bottom && (
        <Button onClick={() => show(bottom + ROWS)}>
          {text.moreRows(Math.min(ROWS, used.bottom - bottom))}
        </Button>
      )}
    </>
  );
}

interface PictureRowProps extends Pick<SheetPictureProps, 'sheet' | 'marks' | 'onSelect'> {
  readonly row: number;
  readonly right: number;
  /** The column of the selected cell, if it is in this row. */
  readonly selected: number | null;
  /** The first and the last column of the selected cells in this row; absent if there are none. */
  readonly from?: number;
  readonly to?: number;
}

/** True for rows of a selection of more than one cell. */
function isAmong(row: number, first: Address | null, last: Address | null): boolean {
  return first !== null && last !== null && first !== last && row >= first.row && row <= last.row;
}

const PictureRow = memo(function PictureRow({
  sheet,
  row,
  right,
  marks,
  selected,
  from = Infinity,
  to = -Infinity,
  onSelect,
}: PictureRowProps) {
  const styles = useStyles();
  const { grid } = sheet;
  const cells = [];
  for (let column = 1; column <= right; column += 1) {
    const area = grid.mergedArea(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const cell = grid.cell(row, column);
    const at = toA1({ row, column });
    const mark = marks.get(at);
    const isAmongSelected = column >= from && column <= to;
    cells.push(
      <td
        key={column}
        data-at={at}
        className={mergeClasses(
          styles.cell,
          typeof cell?.value === 'number' && styles.number,
          mark && styles.marked,
          isAmongSelected && styles.among,
          selected === column && styles.selected,
        )}
        {...(isAmongSelected && { 'data-among': '' })}
        {...(mark && { style: { backgroundColor: `#${FLAG_COLOURS[mark]}` }, 'data-mark': mark })}
        {...(area && {
          colSpan: Math.min(area.right, right) - area.left + 1,
          rowSpan: area.bottom - area.top + 1,
        })}
        onClick={() => onSelect({ row, column })}
      >
        {cell?.text ?? ''}
      </td>,
    );
  }
  return (
    <tr className={mergeClasses(grid.isRowHidden(row) && styles.hidden)}>
      <th scope="row" className={styles.corner}>
        {row}
      </th>
      {cells}
    </tr>
  );
});
