import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROW } from './media';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, [NARROW]: { marginBottom: tokens.spacingVerticalXS } },
});

/** Names and values in two columns. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map(
        (fact) =>
          fact && [
            <dt key={`${fact.name} name`} className={styles.name}>
              {fact.name}
            </dt>,
            <dd key={fact.name} className={styles.value}>
              {fact.value}
            </dd>,
          ],
      )}
    </dl>
  );
}
