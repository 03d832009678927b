import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

/** Which of the user's actions has ended last, and which was last shown to the keyboard. */
export interface Turn {
  readonly turn: number;
  /** A notice takes the focus before any heading. */
  readonly hasNotice: boolean;
  readonly arrived: { current: number };
}

/** Without a pane around it nothing ever takes the focus. */
export const TurnContext = createContext<Turn>({ turn: 0, hasNotice: false, arrived: { current: 0 } });

const useStyles = makeStyles({ root: { outlineStyle: 'none', minWidth: 0 } });

export interface ArrivalProps {
  readonly isNotice?: boolean;
  readonly children: ReactNode;
}

/**
 * Where the focus goes when an action has ended, once: keyboard and screen reader continue at what
 * came of it. A refresh that nobody asked for moves no focus, and whoever has gone on in the sheet
 * meanwhile is not called back from the midst of typing.
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
 * Puts the focus on an element that is no stop of the Tab key. While it has the focus it has to be one: office.js
 * in the browser handles Tab itself, looks for the place to go on from among the stops alone, and leaves
 * the pane for the sheet where it does not find it.
 */
export function focusInPassing(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
