import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Arrival } from './Arrival';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', paddingInlineEnd: tokens.spacingHorizontalM },
  title: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  toggle: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chevron: { flexShrink: 0 },
  open: { transform: 'rotate(90deg)' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  figures: { color: tokens.colorNeutralForeground2 },
});

export interface FoldProps {
  readonly heading: string;
  /** Behind the heading, what many want to know without opening it. */
  readonly figures?: string;
  /** What can be done without opening it. */
  readonly aside?: ReactNode;
  /** The focus comes here when an action has ended. */
  readonly isArrival?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A part of a page in a line that opens. What is in it is drawn only then. Fluent's accordion puts stops of its own
 * for the Tab key into the page, at which office.js loses its way.
 */
export function Fold({ heading, figures, aside, isArrival = false, className, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const id = useId();
  const title = (
    <h2 className={styles.title}>
      <RowButton
        className={styles.toggle}
        expanded={isOpen}
        {...(isOpen && { controls: id })}
        onClick={() => open(!isOpen)}
      >
        <ChevronRight20Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <span className={styles.line}>
          <span>{heading}</span>
          {figures && <span className={styles.figures}> {figures}</span>}
        </span>
      </RowButton>
    </h2>
  );
  return (
    <section className={className}>
      <div className={styles.head}>
        {isArrival ? <Arrival>{title}</Arrival> : title}
        {aside}
      </div>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}
