import type { FillingIn } from '../../session/fillingIn';
import { usePane } from '../pieces/PaneContext';

/** Returns a function that runs actions of filling in and need not be awaited: what goes wrong is shown. */
export function useFill(): (step: (steps: FillingIn) => unknown) => void {
  const { session } = usePane();
  return (step) => void session.filling().then(step);
}
