import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from './PaneContext';

/** A list longer than this is shown in parts: nobody reads on, and drawing takes time. */
const PART = 40;
/** Of four long lists on a page as many together are drawn in less than 50 ms. */
const AT_ONCE = 10;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/**
 * The beginning of a long list, drawn a few at a time, and the button that shows more of it; null where all is shown.
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
 * How many of many things to show by now: a few at once, then a few more each time the page has drawn
 * and answered, so that hundreds of sheets never keep it from answering.
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
