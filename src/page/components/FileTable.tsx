import { Button, Link, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { glossedGrade } from '../../locales/glossedGrade';
import { reportText } from '../../locales/reportText';
import { printable } from '../../report/printable';
import type { Row } from '../batch/batch';
import { COLUMNS, STATUSES, counts } from '../batch/table';
import type { Column, Line, Order, Status } from '../batch/table';
import { usePageText } from './PageContext';

/** A longer table is shown in parts of so many rows: a thousand take a while to draw. */
const PART = 200;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: 0,
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
  },
  sort: { minWidth: 0, justifyContent: 'flex-start', paddingInline: tokens.spacingHorizontalS },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
  },
  name: { overflowWrap: 'anywhere', minWidth: '160px' },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  status: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  'not-ready': { color: tokens.colorPaletteRedForeground1 },
  unreadable: { color: tokens.colorPaletteRedForeground1 },
  'no-form': { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  remark: { display: 'block', color: tokens.colorNeutralForeground3, whiteSpace: 'pre-line' },
});

export interface FileTableProps {
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
  readonly only: Status | null;
  readonly order: Order;
  /** The workbook that was just closed, whose row gets the focus; null for none. */
  readonly left: Row | null;
  readonly onOnly: (status: Status | null) => void;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (row: Row) => void;
}

const NUMBERS: ReadonlySet<Column> = new Set(['forms', 'errors', 'warnings', 'total']);

/** Lists all files with their results; a click opens a workbook that holds forms. */
export function FileTable({ rows, lines, only, order, left, onOnly, onOrder, onOpen }: FileTableProps) {
  const { text } = usePageText();
  const styles = useStyles();
  const [shown, show] = useState(PART);
  const number = counts(rows);
  return (
    <>
      <div className={styles.filters} role="group" aria-label={text.filter}>
        <ToggleButton size="small" checked={only === null} onClick={() => onOnly(null)}>
          {text.all(rows.length)}
        </ToggleButton>
        {STATUSES.filter((status) => number[status] > 0 || status === only).map((status) => (
          <ToggleButton
            key={status}
            size="small"
            checked={only === status}
            onClick={() => onOnly(only === status ? null : status)}
          >
            {text.counted[status](number[status])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={text.files}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <FileRow key={line.row.id} line={line} wasOpen={line.row.id === left?.id} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <div>
          <Button onClick={() => show(shown + PART)}>
            {text.more(Math.min(PART, lines.length - shown))}
          </Button>
        </div>
      )}
    </>
  );
}

interface HeadingProps extends Pick<FileTableProps, 'order' | 'onOrder'> {
  readonly column: Column;
}

function Heading({ column, order, onOrder }: HeadingProps) {
  const { text } = usePageText();
  const styles = useStyles();
  const isBy = order.by === column;
  const name = text.columns[column];
  const sorted = order.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, NUMBERS.has(column) && styles.number)}
      aria-sort={isBy ? sorted : 'none'}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.sort}
        title={text.sortBy(name)}
        onClick={() =>
          onOrder({ by: column, isDescending: isBy ? !order.isDescending : NUMBERS.has(column) })
        }
      >
        {name}
        <span aria-hidden="true">{isBy ? (order.isDescending ? ' ▾' : ' ▴') : ''}</span>
      </Button>
    </th>
  );
}

interface FileRowProps {
  readonly line: Line;
  readonly wasOpen: boolean;
  readonly onOpen: (row: Row) => void;
}

function FileRow({ line, wasOpen, onOpen }: FileRowProps) {
  const { text, locale } = usePageText();
  const styles = useStyles();
  const { row, status, forms, errors, warnings, total, grade } = line;
  const remark = row.checked?.remark ?? '';
  const numbers = mergeClasses(styles.cell, styles.number);
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.name)}>
        {forms > 0 ? (
          <Link as="button" autoFocus={wasOpen} onClick={() => onOpen(row)}>
            {printable(row.name)}
          </Link>
        ) : (
          printable(row.name)
        )}
        {remark && <small className={styles.remark}>{remark}</small>}
      </td>
      <td className={mergeClasses(styles.cell, styles.status, styles[status ?? 'waiting'])}>
        {status === null ? text.waiting : reportText(locale).status[status]}
      </td>
      <td className={numbers}>{forms || ''}</td>
      <td className={numbers}>{forms > 0 ? errors : ''}</td>
      <td className={numbers}>{forms > 0 ? warnings : ''}</td>
      <td className={numbers}>{forms > 1 ? text.severalTotals(forms) : total}</td>
      <td className={styles.cell}>{glossedGrade(grade, locale)}</td>
    </tr>
  );
}
