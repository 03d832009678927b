import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from './PaneContext';

/** A longer list is shown in parts of so many entries: nobody reads so far, and drawing takes time. */
const PART = 40;
/** So many entries are drawn at once: with four long lists on a page this takes less than 50 ms. */
const AT_ONCE = 10;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/**
 * Returns the beginning of a long list, a few entries at first and then more, and the button that shows further ones;
 * null if all are shown.
 */
export function useParts<T>(items: readonly T[]): readonly [shown: readonly T[], more: ReactNode] {
  const { text } = usePane();
  const styles = useStyles();
  const [count, show] = useState(PART);
  const drawn = useGradually(Math.min(count, items.length), AT_ONCE);
  const rest = items.length - count;
  const more = rest > 0 && (
    <div className={styles.root}>
      <Button size="small" onClick={() => show(count + PART)}>
        {text.findings.more(Math.min(rest, PART))}
      </Button>
    </div>
  );
  return [items.slice(0, drawn), more || null];
}

/**
 * Returns how many of many entries to show: a few at first, then a few more each time the page has drawn them and
 * answered, so that hundreds of sheets do not block it.
 */
function useGradually(total: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + step)));
    return () => clearTimeout(timer);
  }, [shown, total, step]);
  return Math.min(shown, total);
}
