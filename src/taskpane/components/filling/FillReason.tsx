import type { ReasonToWrite } from '../../../revision/reason';
import type { Filling, Stop } from '../../figures/filling';
import { ReasonFields, useReason } from '../work/ReasonFields';
import { StepForm } from './StepForm';
import { useFill } from './useFill';

export interface FillReasonProps {
  readonly stop: Stop;
  readonly now: ReasonToWrite;
  readonly filling: Filling;
}

/** The reason for what the row falls short of, worded and written as the form's other notes are. */
export function FillReason({ stop, now, filling }: FillReasonProps) {
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
