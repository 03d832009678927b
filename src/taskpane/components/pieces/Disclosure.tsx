import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { RowButton } from './RowButton';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  panel: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 20px + ${tokens.spacingHorizontalS})`,
  },
});

/**
 * A row that opens on demand. What is in it is drawn only then: a form has a hundred of them.
 * Fluent's accordion would bring along a keyboard navigation that a list of buttons does without.
 */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, open] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <RowButton
        className={styles.row}
        expanded={isOpen}
        {...(isOpen && { controls: id })}
        onClick={() => open(!isOpen)}
      >
        <ChevronRight20Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        {summary}
      </RowButton>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {children}
        </div>
      )}
    </>
  );
}
