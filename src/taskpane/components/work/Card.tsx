import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { Form } from '../../../form/form';
import type { PaneText } from '../../../locales/paneText';
import type { CardSubject } from '../../../report/workList/cardSubject';
import type { WorkCard } from '../../../report/workList/workList';
import { toA1 } from '../../../sheet/address';
import { usePane } from '../pieces/PaneContext';
import { CellLink } from '../pieces/CellLink';
import { SeverityIcon } from '../pieces/SeverityIcon';
import { useMark } from '../pieces/useMark';
import { CardBlanks } from './CardBlanks';
import { CardFindings } from './CardFindings';

/** A card names at most so many of its cells; the others are reached by going to the next place. */
const MOST_LINKS = 4;

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '110px',
    scrollMarginBottom: '8px',
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  where: { flexShrink: 0 },
  name: {
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    // A name of five lines is cut to two; its tooltip and the reasons show all of it.
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  body: { paddingInlineStart: '20px' },
});

export interface CardProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
  /** The user has one of its cells selected, or had one of them last. */
  readonly isMarked: boolean;
}

/** One thing to settle: its cells, its subject, what is wrong, what can be done at once, and the reasons. */
export const Card = memo(function Card({ card, assessment, isMarked }: CardProps) {
  const { text } = usePane();
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMarked) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isMarked]);
  const { className, ...mark } = useMark(isMarked);
  const { severity, kind } = card;
  return (
    <li ref={element} className={mergeClasses(styles.root, className)} {...mark}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        {kind === 'blanks' ? (
          <span className={styles.name}>{text.work.blanks(card.places.length)}</span>
        ) : (
          <Subject card={card} assessment={assessment} />
        )}
      </div>
      <div className={styles.body}>
        {kind === 'blanks' ? (
          <CardBlanks card={card} assessment={assessment} />
        ) : (
          <CardFindings card={card} assessment={assessment} />
        )}
      </div>
    </li>
  );
});

function Subject({ card, assessment: { form } }: Pick<CardProps, 'card' | 'assessment'>) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { places, subject, findings } = card;
  const name = subjectName(subject, form, text) || findings[0]!.title[locale];
  return (
    <>
      {places.length > 0 && (
        <span className={styles.where}>
          {places.slice(0, MOST_LINKS).map((at, index) => (
            <span key={toA1(at)}>
              {index > 0 && ' '}
              <CellLink sheetId={form.sheetId} at={at} />
            </span>
          ))}
          {places.length > MOST_LINKS && text.work.more(places.length - MOST_LINKS)}
        </span>
      )}
      <span className={styles.name} title={name}>
        {name}
      </span>
    </>
  );
}

/** Returns the subject of a card, as the form calls it; '' if it concerns the form as a whole. */
function subjectName(subject: CardSubject, form: Form, text: PaneText): string {
  switch (subject.kind) {
    case 'indicator': {
      const { name, level2, level1 } = form.indicators[subject.index]!;
      return name || level2 || level1;
    }
    case 'fund':
      return form.funds[subject.index]!.label.replace(/[:：\s]+$/, '') || text.indicators.funds;
    case 'level':
      return subject.name;
    case 'form':
      return '';
    default:
      return text.work.subject[subject.kind];
  }
}
