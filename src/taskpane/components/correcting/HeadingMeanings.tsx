import { Button, Caption1, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ColumnMeaning, Heading } from '../../../form/form';
import { COLUMN_MEANINGS } from '../../../form/templates/template';
import { correctionText } from '../../../locales/correctionText';
import { toA1 } from '../../../sheet/address';
import type { Correction } from '../../session/correction';
import { unguessed } from '../../session/correction';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { NARROW } from '../pieces/media';
import { useMark } from '../pieces/useMark';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM}` },
  heading: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: '2px',
    paddingInlineStart: tokens.spacingHorizontalXS,
    scrollMarginTop: '110px',
  },
  label: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  guess: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0 },
});

/**
 * Lists each heading with its meaning, for the user to choose another. The column of the heading in question is
 * selected in the sheet, and the heading of the column that is selected in the sheet is marked here.
 */
export function HeadingMeanings({ correction }: { readonly correction: Correction }) {
  const { session, locale } = usePane();
  const styles = useStyles();
  const text = correctionText(locale);
  const { headings, guessed, sheetId } = correction;
  const column = usePaneState(({ place }) => (place?.sheetId === sheetId ? place.at.column : null));
  return (
    <Section
      heading={text.meanings}
      {...(guessed.length > 0 && { what: text.guessedWhat })}
      {...(unguessed(correction).size > 0 && {
        aside: (
          <Button size="small" title={text.guessWhat} onClick={() => void session.correcting.guess()}>
            {text.guess}
          </Button>
        ),
      })}
    >
      <div className={styles.list}>
        {headings.map((heading, index) => (
          <HeadingMeaning
            key={toA1(heading.at)}
            heading={heading}
            index={index}
            isGuessed={guessed.includes(index)}
            isSelected={heading.at.column === column}
          />
        ))}
      </div>
    </Section>
  );
}

interface HeadingMeaningProps {
  readonly heading: Heading;
  readonly index: number;
  readonly isGuessed: boolean;
  readonly isSelected: boolean;
}

function HeadingMeaning({ heading, index, isGuessed, isSelected }: HeadingMeaningProps) {
  const { session, locale } = usePane();
  const styles = useStyles();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  const text = correctionText(locale);
  const { correcting } = session;
  const { className, ...mark } = useMark(isSelected);
  return (
    <div ref={element} className={mergeClasses(styles.heading, className)} {...mark}>
      <label htmlFor={id} className={styles.label}>
        {text.meaningOf(heading.text, toA1(heading.at))}
        {isGuessed && <Caption1 className={styles.guess}> {text.guessed}</Caption1>}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={heading.meaning}
        onFocus={() => void correcting.point(index)}
        onChange={(_event, { value }) => void correcting.choose(index, value as ColumnMeaning)}
      >
        {COLUMN_MEANINGS.map((meaning) => (
          <option key={meaning} value={meaning}>
            {text.meaning[meaning]}
          </option>
        ))}
      </Select>
    </div>
  );
}
