import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { FoldLine } from './FoldLine';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  row: { alignItems: 'start' },
  panel: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 20px + ${tokens.spacingHorizontalXS})`,
  },
});

/** An entry of a list that unfolds. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, open] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <FoldLine className={styles.row} isOpen={isOpen} controls={id} onToggle={() => open(!isOpen)}>
        {summary}
      </FoldLine>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {children}
        </div>
      )}
    </>
  );
}
