import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { Finding } from '../../../checks/finding';
import { contentText, placesOf } from '../../../report/contentText';
import type { WorkCard } from '../../../report/workList/workList';
import type { Edit } from '../../../revision/revision';
import { toA1 } from '../../../sheet/address';
import type { Address } from '../../../sheet/address';
import { subjectName } from '../../figures/subjectName';
import { ApprovedLink } from './ApprovedLink';
import { CellLink } from '../pieces/CellLink';
import { later } from '../pieces/later';
import { useIsBusy, usePane, usePaneState } from '../PaneContext';
import { SeverityIcon } from '../pieces/SeverityIcon';
import { useMark } from '../pieces/useMark';

const PANELS = {
  why: later(() => import('./Why')),
  reason: later(() => import('./ReasonForm')),
  ignore: later(() => import('./IgnoreForm')),
};

/** As many cells as tell where; the rest is walked through. */
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
    // Whoever wants to read a name of five lines opens the reasons.
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  body: { paddingInlineStart: '20px' },
  finding: { color: tokens.colorNeutralForeground2 },
  figures: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  either: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  aside: { display: 'flex', flexWrap: 'wrap', marginInlineStart: 'auto' },
  subtle: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  open: { transform: 'rotate(180deg)' },
});

export interface CardProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
  /** The user is at one of its cells, or was last. */
  readonly isMarked: boolean;
}

/** One thing to settle: where, about what, what is wrong, what can be done at once, and why. */
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
          <Blanks card={card} assessment={assessment} />
        ) : (
          <Findings card={card} assessment={assessment} />
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

function Findings({ card, assessment }: Pick<CardProps, 'card' | 'assessment'>) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const [panel, open] = useState<keyof typeof PANELS | null>(null);
  const id = useId();
  const opener = useRef<HTMLButtonElement | null>(null);
  const { findings, changes, choices, places, subject, note } = card;
  const { sheetId } = assessment.form;
  const [first] = places;
  const nameOf = ({ at, title }: Finding) => (at ? toA1(at) : title[locale]);
  const ignorable = findings.find(({ mayBeAccepted }) => mayBeAccepted);
  const Panel = panel && PANELS[panel];
  const toggle = (which: keyof typeof PANELS, named: string) => ({
    size: 'small' as const,
    'aria-expanded': panel === which,
    ...(panel === which && { 'aria-controls': id }),
    'aria-label': named,
    onClick: ({ currentTarget }: React.MouseEvent<HTMLButtonElement>) => {
      opener.current = currentTarget;
      open(panel === which ? null : which);
    },
  });
  const close = () => {
    open(null);
    opener.current?.focus();
  };
  return (
    <>
      {eachOnce(findings).map((finding, index) => (
        <FindingLine
          key={index}
          finding={finding}
          isSentence={subject.kind === 'form' || choices.length > 0}
        />
      ))}
      {choices.length > 0 && <Choices card={card} sheetId={sheetId} />}
      {choices.length > 0 && changes.some(({ isOffer }) => isOffer) && (
        <Caption1 block className={styles.either}>
          {text.work.asItStands}
        </Caption1>
      )}
      <div className={styles.actions}>
        {changes.map((change) => (
          <ChangeButton
            key={toA1(change.edit.at)}
            edit={change.edit}
            among={changes.length + choices.length}
          />
        ))}
        {note && (
          <Button {...toggle('reason', text.work.writeReasonNamed(toA1(note.at)))}>
            {text.work.writeReason}
          </Button>
        )}
        {changes.length + choices.length === 0 && !note && first && (
          <Button
            size="small"
            aria-label={text.work.toCellNamed(toA1(first))}
            onClick={() => void session.showFinding(sheetId, first)}
          >
            {text.work.toCell}
          </Button>
        )}
        <span className={styles.aside}>
          {ignorable && (
            <Button
              appearance="subtle"
              className={styles.subtle}
              {...toggle('ignore', text.work.ignoreNamed(nameOf(ignorable)))}
            >
              {text.work.ignore}
            </Button>
          )}
          <Button
            appearance="subtle"
            className={styles.subtle}
            icon={<ChevronDown16Regular className={panel === 'why' ? styles.open : ''} />}
            iconPosition="after"
            {...toggle('why', text.work.whyOf(nameOf(findings[0]!)))}
          >
            {text.work.why}
          </Button>
        </span>
      </div>
      {Panel && (
        <div id={id}>
          <Panel card={card} assessment={assessment} onClose={close} />
        </div>
      )}
    </>
  );
}

/** What is said of several cells of a card alike is said once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(
    findings.map((each) => [`${each.code} ${each.found} ${each.expected}`, each] as const),
  );
  return [...told.values()];
}

interface FindingLineProps {
  readonly finding: Finding;
  /** The title stands above it already. */
  readonly isSentence: boolean;
}

function FindingLine({ finding, isSentence }: FindingLineProps) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { title, says, found, expected } = finding;
  return (
    <div className={styles.finding}>
      {isSentence ? says[locale] : title[locale]}
      {!isSentence && found && expected && (
        <Caption1 className={styles.figures}> {text.work.figures(found, expected)}</Caption1>
      )}
      {finding.approved && <ApprovedLink approved={finding.approved} />}
    </div>
  );
}

function ChangeButton({ edit, among }: { readonly edit: Edit; readonly among: number }) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const { cell, after, isBlank } = written(edit);
  const named = isBlank ? text.work.fillNamed(cell, after) : text.work.changeNamed(cell, after);
  const short = isBlank ? text.work.fill(after) : text.work.change(after);
  return (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={named}
      onClick={() => void session.accept(edit)}
    >
      {among > 1 ? named : short}
    </Button>
  );
}

/** The cells that a contradiction can lie in, each with what would settle it; none looks like the right one. */
function Choices({
  card: { choices, places },
  sheetId,
}: {
  readonly card: WorkCard;
  readonly sheetId: string;
}) {
  const { text } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Caption1 block id={id} className={styles.either}>
        {text.work.eitherOf(choices.length)}
      </Caption1>
      <div className={styles.choices}>
        {choices.map((edit, index) => (
          <span key={index} className={styles.choice}>
            <ChoiceButton edit={edit} />
            {indexOf(places, edit.at) < 0 && <CellLink sheetId={sheetId} at={edit.at} />}
          </span>
        ))}
      </div>
    </div>
  );
}

function ChoiceButton({ edit }: { readonly edit: Edit }) {
  const { session, text } = usePane();
  const isBusy = useIsBusy();
  const { cell, after, isBlank } = written(edit);
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void session.accept(edit)}>
      {isBlank ? text.work.fillNamed(cell, after) : text.work.choose(cell, after)}
    </Button>
  );
}

/** A change as its button names it. */
function written({ at, before, after }: Edit) {
  const places = Math.max(placesOf(before), placesOf(after));
  return { cell: toA1(at), after: contentText(after, places), isBlank: before.value === null };
}

/** Cells to be filled in, one after the other. */
function Blanks({ card, assessment }: Pick<CardProps, 'card' | 'assessment'>) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const { sheetId } = assessment.form;
  const { places, findings, changes } = card;
  const index = usePaneState(({ place }) => (place?.sheetId === sheetId ? indexOf(places, place.at) : -1));
  const at = index < 0 ? null : places[index]!;
  const here = at && findings.find((finding) => finding.at && isSame(finding.at, at));
  const next = places[(index + 1) % places.length]!;
  return (
    <>
      {here ? (
        <div className={styles.finding}>
          <CellLink sheetId={sheetId} at={at} /> {here.says[locale]}
        </div>
      ) : (
        <div className={styles.finding}>
          {[...new Set(findings.map(({ title }) => title[locale]))].join(text.notices.comma)}
        </div>
      )}
      {changes.length > 0 && <Caption1 block>{text.work.filledByRecalculate(changes.length)}</Caption1>}
      <div className={styles.actions}>
        <Button
          size="small"
          // Whoever speaks to the computer says what stands on the button.
          aria-label={(index < 0 ? text.work.toCellNamed : text.work.nextBlankNamed)(toA1(next))}
          onClick={() => void session.showFinding(sheetId, next)}
        >
          {index < 0 ? text.work.toCell : text.work.nextBlank}
        </Button>
        <Button size="small" onClick={() => void session.filling.begin(assessment)}>
          {text.work.fillIn}
        </Button>
        {index >= 0 && <Caption1>{text.work.blankAt(index + 1, places.length)}</Caption1>}
      </div>
    </>
  );
}

function indexOf(places: readonly Address[], at: Address): number {
  return places.findIndex((place) => isSame(place, at));
}

function isSame(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column;
}
