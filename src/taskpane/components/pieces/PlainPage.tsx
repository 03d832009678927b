import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Arrival } from './Arrival';
import { PAGE_STYLE } from './pageStyle';

export interface PlainPageProps {
  readonly title: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    ...PAGE_STYLE,
    lineHeight: tokens.lineHeightBase300,
    '& p': { margin: 0 },
  },
  title: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** A page of text: what is the case, and what to do next. */
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
