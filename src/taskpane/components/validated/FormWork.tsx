import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { glossedGrade } from '../../../locales/glossedGrade';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { workOf } from '../../figures/workOf';
import type { Session } from '../../session/session';
import type { SheetPart } from '../../session/state';
import { formId } from '../../session/validatedView';
import { Changes } from '../changes/Changes';
import { FoldedRow } from '../pieces/FoldedRow';
import { later } from '../pieces/later';
import { PaneContext, usePane } from '../pieces/PaneContext';
import { CardList, WorkCards } from '../work/WorkCards';

/** Needed only for protected sheets. */
const ValuesToType = later(() => import('../changes/ValuesToType'));

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  project: { minWidth: 0 },
  alone: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

export interface FormWorkProps {
  readonly assessment: Assessment;
  readonly part: SheetPart;
}

/** An open form of the list: what keeps it from being ready, and all else folded away. */
export function FormWork({ assessment, part }: FormWorkProps) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const { form, judgement } = assessment;
  const { scorecard } = judgement;
  const total = form.total?.score?.number ?? scorecard.total.computed;
  const written = form.grade?.text || scorecard.grade;
  const grade = written && glossedGrade(written, locale);
  const { remarks } = workOf(assessment);
  const showAlone = async () => {
    const { top, left } = form.range;
    await session.showFinding(form.sheetId, { row: top, column: left });
    await session.look();
  };
  return (
    <OnSheet sheetId={form.sheetId}>
      <Caption1 block className={styles.head}>
        <span className={styles.project}>{form.project?.text || text.form.noProject}</span>
        <span>{text.validated.formTotal(scoreOrDash(total, scorecard.ruleset.rounding.places), grade)}</span>
      </Caption1>
      {part.isProtected && <ValuesToType assessment={assessment} />}
      <WorkCards assessment={assessment} />
      <Changes view={{ kind: 'forms', ...part, assessments: part.found.assessments, chosen: null }} />
      {remarks.length > 0 && (
        <FoldedRow id={`remarks ${formId(assessment)}`} summary={text.validated.remarks(remarks.length)}>
          <CardList cards={remarks} assessment={assessment} marked={null} />
        </FoldedRow>
      )}
      {form.visibility === 'visible' && (
        <div className={styles.alone}>
          <Link as="button" onClick={() => void showAlone()}>
            {text.validated.openSheet}
          </Link>
        </div>
      )}
    </OnSheet>
  );
}

interface OnSheetProps {
  readonly sheetId: string;
  readonly children: ReactNode;
}

/** Lets all actions inside it work on one sheet, whichever is in front. */
function OnSheet({ sheetId, children }: OnSheetProps) {
  const { session } = usePane();
  const own = useMemo(() => sessionOn(session, sheetId), [session, sheetId]);
  return <PaneContext value={own}>{children}</PaneContext>;
}

function sessionOn(session: Session, sheetId: string): Session {
  return {
    ...session,
    writeReason: (at, given, seen) => session.writeReason(at, given, seen, sheetId),
    undo: () => session.undo(sheetId),
    undoThese: (cells) => session.undoThese(cells, sheetId),
  };
}
