import type { Assessment } from '../../../assessment/assessment';
import type { WorkCard } from '../../../report/workList/workList';

/** What a panel that a card opens is given. */
export interface PanelProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
  /** Closes it, the focus going back to what opened it. */
  readonly onClose: () => void;
}
