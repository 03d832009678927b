import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Arrival } from './Arrival';
import { FoldLine } from './FoldLine';

const useStyles = makeStyles({
  // In a narrow pane the buttons wrap below the heading.
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'end',
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  grow: { flex: '1 1 8em', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  figures: { color: tokens.colorNeutralForeground2 },
});

export interface FoldProps {
  readonly heading: string;
  /** Shown behind the heading, for users who do not open it. */
  readonly figures?: string;
  /** Buttons that work without opening it. */
  readonly aside?: ReactNode;
  /** True if the focus moves here when an action has ended. */
  readonly isArrival?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page, folded into a line. */
export function Fold({ heading, figures, aside, isArrival = false, className, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const id = useId();
  const title = (
    <h2 className={styles.title}>
      <FoldLine isOpen={isOpen} controls={id} onToggle={() => open(!isOpen)}>
        <span className={styles.line}>
          <span>{heading}</span>
          {figures && <span className={styles.figures}> {figures}</span>}
        </span>
      </FoldLine>
    </h2>
  );
  return (
    <section className={className}>
      <div className={styles.head}>
        <div className={styles.grow}>{isArrival ? <Arrival>{title}</Arrival> : title}</div>
        {aside}
      </div>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}
