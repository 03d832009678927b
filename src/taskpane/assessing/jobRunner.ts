import { piecesOf } from './assessmentPieces';
import { withDecimals, withDecimalsAsText } from './decimalsAsText';
import { JOBS } from './jobs';
import type { Answer, Job, Question } from './jobMessages';
import type { SheetSlice } from './sheetSlices';
import { sheetsOf } from './sheetSlices';

/** The worker's side: gathers the slices of sheets, and does with them what is asked then. */
export function jobRunner(post: (answer: Answer) => void): (question: Question) => void {
  let slices: SheetSlice[] = [];
  return (question) => {
    if ('slice' in question) return void slices.push(question.slice);
    const sheets = sheetsOf(slices);
    slices = [];
    try {
      post({ done: done(withDecimals<Job>(question.job)) });
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
