import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface RowButtonProps {
  readonly onClick: () => void;
  /** Set where the row opens something, with the id of what it opens. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    }),
  },
});

/** A row of a list that does something, as wide as the pane. */
export function RowButton({ onClick, expanded, controls, className, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-expanded={expanded}
      aria-controls={controls}
      className={mergeClasses(styles.root, className)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
