import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Arrival } from './Arrival';

export interface PlainPageProps {
  readonly title: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& p': { margin: 0 },
  },
  title: { color: tokens.colorNeutralForeground1 },
});

/** A page without figures: what is the case, and what to do next. */
export function PlainPage({ title, children }: PlainPageProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Arrival>
        <Subtitle1 as="h1" className={styles.title} block>
          {title}
        </Subtitle1>
      </Arrival>
      {children}
    </section>
  );
}
