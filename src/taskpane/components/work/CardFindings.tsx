import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { Finding } from '../../../checks/finding';
import type { Approved } from '../../../goals/approved';
import type { WorkCard } from '../../../report/workList/workList';
import { toA1 } from '../../../sheet/address';
import { usePane } from '../pieces/PaneContext';
import { later } from '../pieces/later';
import { ChangeButton, Choices } from './CardChanges';
import { ACTIONS, CHOICE_LINE, SAID } from './cardStyles';

const PANELS = {
  why: later(() => import('./Why')),
  reason: later(() => import('./ReasonForm')),
  ignore: later(() => import('./IgnoreForm')),
};

const useStyles = makeStyles({
  finding: SAID,
  figures: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  approved: { display: 'block', textAlign: 'start', fontSize: tokens.fontSizeBase200 },
  either: CHOICE_LINE,
  actions: ACTIONS,
  aside: { display: 'flex', flexWrap: 'wrap', marginInlineStart: 'auto' },
  subtle: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  open: { transform: 'rotate(180deg)' },
});

export interface CardFindingsProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
}

/** What is wrong with the subject of a card, what can be done about it at once, and a panel that the user opens. */
export function CardFindings({ card, assessment }: CardFindingsProps) {
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

/** Findings that read alike, because they differ in nothing but their cell, are shown once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(
    findings.map((each) => [`${each.code} ${each.found} ${each.expected}`, each] as const),
  );
  return [...told.values()];
}

interface FindingLineProps {
  readonly finding: Finding;
  /** True to show the whole sentence, since the card's heading is the title already. */
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

/** Shows what was approved; a click selects its cell in the goal table. Nothing for a goal table in another file. */
function ApprovedLink({ approved }: { readonly approved: Approved }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const { file, sheetId, sheet, at, text: holds } = approved;
  if (file !== null) return null;
  return (
    <Link
      as="button"
      className={styles.approved}
      title={text.actions.showCell}
      onClick={() => void session.showFinding(sheetId, at)}
    >
      {text.approved(`${sheet} ${toA1(at)}`, holds)}
    </Link>
  );
}
