import type { Assessment } from '../../../assessment/assessment';
import type { WorkCard } from '../../../report/workList/workList';

/** The props of a panel that a card opens. */
export interface PanelProps {
  readonly card: WorkCard;
  readonly assessment: Assessment;
  /** Closes the panel and moves the focus back to the button that opened it. */
  readonly onClose: () => void;
}
