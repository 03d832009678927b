import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FORCED } from './media';

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
    // The tokens named for hovering turn the whole row bright in high contrast, with every text in it
    // in a colour of its own; these stay dark there, and the outline shows instead.
    outline: '1px solid transparent',
    outlineOffset: '-1px',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      outlineColor: tokens.colorTransparentStroke,
    },
    [FORCED]: { outlineColor: 'Canvas', ':hover': { outlineColor: 'Highlight' } },
    ':active': { backgroundColor: tokens.colorNeutralBackground4 },
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
