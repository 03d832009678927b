import type { FillingIn } from '../../session/fillingIn';
import { usePane } from '../pieces/PaneContext';

/** What does a step of filling in; whatever goes wrong is shown, so that nobody waits for it. */
export function useFill(): (step: (steps: FillingIn) => unknown) => void {
  const { session } = usePane();
  return (step) => void session.filling().then(step);
}
