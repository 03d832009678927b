import { piecesOf } from './assessmentPieces';
import { withDecimals, withDecimalsAsText } from './decimalsAsText';
import { JOBS } from './jobs';
import type { FromWorker, Job, ToWorker } from './jobMessages';
import type { SheetSlice } from './sheetSlices';
import { sheetsOf } from './sheetSlices';

/**
 * The worker's side: collects slices of sheets until a job comes, and does the job with them.
 * @param post sends a message to the page
 * @returns what takes a message from the page
 */
export function jobRunner(post: (answer: FromWorker) => void): (message: ToWorker) => void {
  let slices: SheetSlice[] = [];
  return (message) => {
    if ('slice' in message) return void slices.push(message.slice);
    const sheets = sheetsOf(slices);
    slices = [];
    try {
      post({ done: done(withDecimals<Job>(message.job)) });
    } catch (error) {
      post({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }

    function done(job: Job) {
      if (job.kind === 'sealState') return JOBS.sealState(sheets, job);
      if (job.kind === 'makeSeal') return JOBS.makeSeal(sheets, job);
      const result = JOBS.assess(sheets, job.settings);
      for (const piece of piecesOf(result, job.settings.ruleset)) post({ piece: withDecimalsAsText(piece) });
      return null;
    }
  };
}
