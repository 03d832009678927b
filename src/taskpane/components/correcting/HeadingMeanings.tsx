import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnMeaning, Heading } from '../../../form/form';
import { COLUMN_MEANINGS } from '../../../form/templates/template';
import { correctionText } from '../../../locales/correctionText';
import { toA1 } from '../../../sheet/address';
import { usePane } from '../PaneContext';
import { NARROW } from '../pieces/media';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heading: { fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0 },
});

/** Each heading with what it is taken for, to be chosen otherwise. */
export function HeadingMeanings({ headings }: { readonly headings: readonly Heading[] }) {
  const { session, locale } = usePane();
  const styles = useStyles();
  const id = useId();
  const text = correctionText(locale);
  return (
    <Section heading={text.meanings}>
      <div className={styles.list}>
        {headings.map((heading, index) => (
          <div key={toA1(heading.at)} style={{ display: 'contents' }}>
            <label htmlFor={`${id}${index}`} className={styles.heading}>
              {text.meaningOf(heading.text, toA1(heading.at))}
            </label>
            <Select
              id={`${id}${index}`}
              size="small"
              className={styles.select}
              value={heading.meaning}
              onChange={(_event, { value }) => void session.correcting.choose(index, value as ColumnMeaning)}
            >
              {COLUMN_MEANINGS.map((meaning) => (
                <option key={meaning} value={meaning}>
                  {text.meaning[meaning]}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
    </Section>
  );
}
