import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { reasonToWrite } from '../../../revision/reason';
import type { ReasonToWrite } from '../../../revision/reason';
import { fillingText } from '../../../locales/fillingText';
import type { Filling, Stop } from '../../session/fillingSteps';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../pieces/PaneContext';
import { FillAnswer } from './FillAnswer';
import { ReasonFields, useReason } from '../work/ReasonFields';
import { StepForm } from './StepForm';
import { stepLabel, stepPlace } from './stepLabel';
import { useFill } from './useFill';

const useStyles = makeStyles({
  where: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  target: { color: tokens.colorNeutralForeground2 },
});

export interface FillStepProps {
  readonly stop: Stop;
  readonly filling: Filling;
  readonly assessment: Assessment;
}

/** One step: its place in the form, its cell, the target beside it, and the field. */
export function FillStep({ stop, filling, assessment }: FillStepProps) {
  const { locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  const { form } = assessment;
  const indicator = stop.row === null ? null : form.indicators[stop.row]!;
  const label = stepLabel(stop, form, text);
  const hasTarget = stop.kind === 'reason' || ['actual', 'weight', 'score'].includes(stop.question.what);
  const heading = form.headings.find(({ meaning }) => meaning === 'target')?.text.replace(/\s+/g, '');
  const now = stop.kind === 'reason' ? reasonToWrite(assessment.judgement, stop.at) : null;
  return (
    <>
      <div className={styles.where}>
        <Body1Strong as="h2" block className={styles.name} style={{ margin: 0 }}>
          {stepPlace(stop, filling.parts[stop.part]!, form, text)}
        </Body1Strong>
        <CellLink sheetId={form.sheetId} at={stop.at} />
      </div>
      {indicator && hasTarget && (
        <Caption1 block className={styles.target}>
          {text.target(heading ?? text.asked.target, indicator.target.text)}
        </Caption1>
      )}
      {stop.kind === 'answer' ? (
        <FillAnswer stop={stop} label={label} filling={filling} assessment={assessment} />
      ) : (
        now && <FillReason stop={stop} now={now} filling={filling} />
      )}
    </>
  );
}

interface FillReasonProps {
  readonly stop: Stop;
  readonly now: ReasonToWrite;
  readonly filling: Filling;
}

/** The step that asks for a reason, which is worded and written like the form's other notes. */
function FillReason({ stop, now, filling }: FillReasonProps) {
  const fill = useFill();
  const typed = useReason(now);
  const { reason, remedy } = typed;
  return (
    <StepForm
      stop={stop}
      filling={filling}
      isWhole={reason.trim() !== ''}
      onSubmit={() => fill((steps) => steps.writeReason(stop, { reason, remedy }, now.seen))}
    >
      <ReasonFields typed={typed} now={now} />
    </StepForm>
  );
}
