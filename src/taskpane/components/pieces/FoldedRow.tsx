import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../PaneContext';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  button: { paddingBlock: '3px' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

export interface FoldedRowProps {
  /** Its name in the list's state, which outlives the page. */
  readonly id: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Part of the list of a validated workbook that is folded away until somebody opens it. */
export function FoldedRow({ id, summary, children }: FoldedRowProps) {
  const { session } = usePane();
  const styles = useStyles();
  const panel = useId();
  const isOpen = usePaneState(({ list }) => list.open.includes(id));
  return (
    <>
      <RowButton
        className={styles.button}
        expanded={isOpen}
        {...(isOpen && { controls: panel })}
        onClick={() => void session.list.toggle(id)}
      >
        <span className={styles.row}>
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, isOpen && styles.open)}
          />
          {summary}
        </span>
      </RowButton>
      {isOpen && <div id={panel}>{children}</div>}
    </>
  );
}
