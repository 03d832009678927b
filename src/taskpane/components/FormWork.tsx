import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment/assessment';
import { placedFindings } from '../figures/findingGroups';
import { scoreOrDash } from '../figures/scoreOrDash';
import { formId } from '../session/validatedView';
import { FindingList } from './FindingList';
import { FoldedRow } from './FoldedRow';
import { OnSheet } from './OnSheet';
import { usePane } from './PaneContext';

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
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

export interface FormWorkProps {
  readonly assessment: Assessment;
  /** How many cells Undo would restore on its sheet. */
  readonly undoable: number;
}

/** A form of the list, opened: what keeps it from being ready; all else about it folded away. */
export function FormWork({ assessment, undoable }: FormWorkProps) {
  const { session, state, text } = usePane();
  const styles = useStyles();
  const { form, judgement } = assessment;
  const { scorecard } = judgement;
  const total = form.total?.score?.number ?? scorecard.total.computed;
  const grade = form.grade?.text || scorecard.grade;
  const all = placedFindings([assessment]);
  const errors = all.filter(({ finding }) => finding.severity === 'error');
  const others = all.filter(({ finding }) => finding.severity !== 'error');
  const openSheet = async () => {
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
      <FindingList findings={errors} />
      {others.length > 0 && (
        <FoldedRow id={`others ${formId(assessment)}`} summary={text.validated.others(others.length)}>
          <FindingList findings={others} />
        </FoldedRow>
      )}
      <div className={styles.bar}>
        {form.visibility === 'visible' && (
          <Link as="button" onClick={() => void openSheet()}>
            {text.validated.openSheet}
          </Link>
        )}
        {undoable > 0 && (
          <>
            <Caption1>{text.validated.undoable(undoable)}</Caption1>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              onClick={() => void session.undo(form.sheetId)}
            >
              {text.actions.undo}
            </Button>
          </>
        )}
      </div>
    </OnSheet>
  );
}
