import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from './PaneContext';
import { FoldLine } from './FoldLine';

const useStyles = makeStyles({ line: { paddingBlock: '3px' } });

export interface FoldedRowProps {
  /** Its id in the list's state, which is kept while the user is elsewhere. */
  readonly id: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A part of the list of a validated workbook, folded away until the user opens it. */
export function FoldedRow({ id, summary, children }: FoldedRowProps) {
  const { session } = usePane();
  const styles = useStyles();
  const panel = useId();
  const isOpen = usePaneState(({ list }) => list.open.includes(id));
  return (
    <>
      <FoldLine
        className={styles.line}
        isOpen={isOpen}
        controls={panel}
        onToggle={() => void session.list.toggle(id)}
      >
        {summary}
      </FoldLine>
      {isOpen && <div id={panel}>{children}</div>}
    </>
  );
}
