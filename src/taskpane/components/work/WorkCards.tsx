import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { WorkCard } from '../../../report/workList/workList';
import { cardAt, workOf } from '../../figures/workOf';
import { focusInPassing } from '../pieces/Arrival';
import { Card } from './Card';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: {
    outlineStyle: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Shows a card for each thing to settle in a form, and marks the one whose cell is selected. */
export function WorkCards({ assessment }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const styles = useStyles();
  const { cards, toSettle } = workOf(assessment);
  const marked = useMarked(assessment);
  const end = useFocusAtEnd(cards.length);
  if (cards.length === 0) {
    return (
      <p ref={end} tabIndex={-1} className={styles.none}>
        {text.work.nothing}
      </p>
    );
  }
  return (
    <section aria-label={text.work.heading(toSettle)}>
      <CardList cards={cards} assessment={assessment} marked={marked} />
    </section>
  );
}

export interface CardListProps {
  readonly cards: readonly WorkCard[];
  readonly assessment: Assessment;
  /** The id of the card that the user is at; null for none. */
  readonly marked: string | null;
}

/** Shows cards below one another, a few at a time. */
export function CardList({ cards, assessment, marked }: CardListProps) {
  const styles = useStyles();
  const [shown, more] = useParts(cards);
  const list = useRef<HTMLUListElement>(null);
  useFocusOnNext(list, cards);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((card) => (
          <Card key={card.id} card={card} assessment={assessment} isMarked={card.id === marked} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** Returns the id of the card of the selected cell, or of the last one: it stays marked while the user is elsewhere. */
function useMarked(assessment: Assessment): string | null {
  const place = usePaneState((state) => state.place);
  const [marked, mark] = useState<string | null>(null);
  const isHere = place?.sheetId === assessment.form.sheetId;
  const now = isHere ? (cardAt(assessment, place.at)?.id ?? null) : null;
  useEffect(() => {
    if (now !== null) mark(now);
  }, [now]);
  return now ?? marked;
}

/** Moves the focus to the sentence that replaces the last card, when that is settled. */
function useFocusAtEnd(count: number): React.RefObject<HTMLParagraphElement | null> {
  const end = useRef<HTMLParagraphElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const hadSome = before.current > 0;
    before.current = count;
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (hadSome && isLost && end.current) focusInPassing(end.current);
  }, [count]);
  return end;
}

/**
 * Moves the focus to the next card when one is settled and vanishes, so that the keyboard does not start at the
 * beginning of the pane.
 */
function useFocusOnNext(list: React.RefObject<HTMLUListElement | null>, cards: readonly WorkCard[]): void {
  const last = useRef<number>(-1);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent) => {
      last.current = [...element.children].findIndex((child) => child.contains(target as Node));
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [list]);
  useEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body || !document.hasFocus()) return;
    const next = list.current?.children[Math.min(last.current, cards.length - 1)];
    next?.querySelector<HTMLElement>('button')?.focus();
  }, [list, cards]);
}
