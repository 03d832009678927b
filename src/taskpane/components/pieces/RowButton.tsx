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
  /** Whether the element is open that the row opens; absent if it opens none. */
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
    // In high contrast the tokens for hovering make the row bright, on which its coloured texts are unreadable.
    // These tokens stay dark there, and the outline shows the hovering instead.
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

/** A row of a list that is a button, as wide as the pane. */
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
