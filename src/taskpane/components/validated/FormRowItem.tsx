import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from '@fluentui/react-icons';
import { memo, useEffect, useId, useRef } from 'react';
import { glossedGrade } from '../../../locales/glossedGrade';
import type { FormRow } from '../../figures/formRows';
import type { SheetPart } from '../../session/state';
import { FormWork } from './FormWork';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { NARROW } from '../pieces/media';
import { RowButton } from '../pieces/RowButton';
import { useMark } from '../pieces/useMark';

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '130px',
  },
  button: { paddingBlock: '3px', paddingInlineStart: '9px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) max-content minmax(16px, max-content)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    // The name takes a line of its own.
    [NARROW]: { gridTemplateColumns: '16px minmax(0, 1fr) max-content' },
  },
  icon: { display: 'flex' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  notReady: { color: tokens.colorStatusDangerForeground1 },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { gridColumn: '2 / -1', whiteSpace: 'normal' },
  },
  open: { whiteSpace: 'normal', fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, [NARROW]: { gridColumn: '2' } },
  grade: { textAlign: 'end', color: tokens.colorNeutralForeground2 },
});

export interface FormRowItemProps {
  readonly row: FormRow;
  /** The form's sheet. */
  readonly part: SheetPart;
}

/** A form in the list: whether it is ready, its errors and its grade; when open, its work list. */
export const FormRowItem = memo(function FormRowItem({ row, part }: FormRowItemProps) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const isOpen = usePaneState(({ list }) => list.open.includes(row.id));
  // True if the user is at this form, or was last.
  const isAt = usePaneState(({ list }) => list.at === row.id);
  const id = useId();
  const element = useRef<HTMLLIElement>(null);
  useIntoView(element, isAt && isOpen);
  const { className, ...mark } = useMark(isAt);
  const { isReady, errors, warnings } = row;
  const Icon = isReady ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <li ref={element} className={mergeClasses(styles.root, className)} {...mark}>
      <RowButton
        className={styles.button}
        expanded={isOpen}
        {...(isOpen && { controls: id })}
        onClick={() => void session.list.toggle(row.id)}
      >
        <span className={styles.row}>
          <span className={mergeClasses(styles.icon, isReady ? styles.ready : styles.notReady)}>
            <Icon aria-label={text.validated[isReady ? 'ready' : 'not-ready']} />
          </span>
          <span className={mergeClasses(styles.name, isOpen && styles.open)} title={row.name}>
            {row.name}
            {row.isHidden && <Caption1> {text.validated.hidden}</Caption1>}
          </span>
          <Caption1 className={styles.count}>
            {errors > 0 ? text.validated.errors(errors) : warnings > 0 && text.validated.warnings(warnings)}
          </Caption1>
          <Caption1 className={styles.grade}>{row.grade && glossedGrade(row.grade, locale)}</Caption1>
        </span>
      </RowButton>
      {isOpen && (
        <div id={id}>
          <FormWork assessment={row.assessment} part={part} />
        </div>
      )}
    </li>
  );
});

/** Scrolls a row to the top if the user has come to it and it is low on the page, or above it. */
function useIntoView(element: React.RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !element.current) return;
    const { top } = element.current.getBoundingClientRect();
    const isHigh = top >= 0 && top < window.innerHeight / 2;
    element.current.scrollIntoView?.({ block: isHigh ? 'nearest' : 'start' });
  }, [element, isWanted]);
}
