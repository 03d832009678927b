import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SectionProps {
  readonly heading: string;
  /** Shown beside the heading. */
  readonly aside?: ReactNode;
  /** A sentence below the heading. */
  readonly what?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  what: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A part of a page with a heading. */
export function Section({ heading, aside, what, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {heading}
        </Subtitle2>
        {aside}
      </div>
      {what && <p className={styles.what}>{what}</p>}
      {children}
    </section>
  );
}
