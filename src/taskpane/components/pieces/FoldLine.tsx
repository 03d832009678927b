import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

export interface FoldLineProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The id of the element that it opens. */
  readonly controls: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The line into which content is folded; the content is drawn only once it is open. Fluent's accordion has 21 KB, and
 * adds elements that Tab reaches, with which office.js cannot deal (docs/decisions/fluent-where-it-fits.md).
 */
export function FoldLine({ isOpen, onToggle, controls, className, children }: FoldLineProps) {
  const styles = useStyles();
  return (
    <RowButton
      className={mergeClasses(styles.root, className)}
      expanded={isOpen}
      {...(isOpen && { controls })}
      onClick={onToggle}
    >
      <ChevronRight20Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      {children}
    </RowButton>
  );
}
