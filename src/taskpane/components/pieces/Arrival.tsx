import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

/** Which action of the user ended last, and for which the focus was moved last. */
export interface Turn {
  readonly turn: number;
  /** True if there is a notice, which gets the focus before any heading. */
  readonly hasNotice: boolean;
  readonly arrived: { current: number };
}

/** The default, outside of a pane, never moves the focus. */
export const TurnContext = createContext<Turn>({ turn: 0, hasNotice: false, arrived: { current: 0 } });

const useStyles = makeStyles({ root: { outlineStyle: 'none', minWidth: 0 } });

export interface ArrivalProps {
  readonly isNotice?: boolean;
  readonly children: ReactNode;
}

/**
 * Gets the focus once when an action has ended, so that keyboard and screen reader go on at what came of it. A refresh
 * does not move the focus, nor does anything while the user is working in the sheet.
 */
export function Arrival({ isNotice = false, children }: ArrivalProps) {
  const element = useRef<HTMLDivElement>(null);
  const { turn, hasNotice, arrived } = useContext(TurnContext);
  const styles = useStyles();
  useEffect(() => {
    if (arrived.current >= turn || hasNotice !== isNotice) return;
    arrived.current = turn;
    if (document.hasFocus() && element.current) focusInPassing(element.current);
  }, [turn, hasNotice, isNotice, arrived]);
  return (
    <div ref={element} tabIndex={-1} className={styles.root}>
      {children}
    </div>
  );
}

/**
 * Focuses an element that the Tab key skips. While it has the focus it must not be skipped: in the browser office.js
 * handles Tab itself, looks for the focused element among those that Tab reaches, and leaves the pane for the sheet if
 * it does not find it.
 */
export function focusInPassing(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
