import { Body1Strong, makeStyles } from '@fluentui/react-components';
import { fillingText } from '../../../locales/fillingText';
import type { Draft } from '../../session/state';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere', userSelect: 'text' },
  heading: { margin: 0 },
});

/** What was typed and is not written yet, to be read and copied. */
export function DraftList({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  if (drafts.length === 0) return null;
  return (
    <>
      <Body1Strong as="h2" block className={styles.heading}>
        {text.drafts}
      </Body1Strong>
      <ul className={styles.list}>
        {drafts.map(({ key, label, typed }) => (
          <li key={key}>{text.target(label, typed)}</li>
        ))}
      </ul>
    </>
  );
}
