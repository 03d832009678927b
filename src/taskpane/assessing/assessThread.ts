import type { Seal, SealState } from '../../seal/seal';
import type { Sheet } from '../../sheet/sheet';
import { breathing } from '../../hosts/breathe';
import { Cancelled } from './stopOn';
import type { Piece } from './assessmentPieces';
import { withDecimals, withDecimalsAsText } from './decimalsAsText';
import type { FromWorker, Job, ToWorker } from './jobMessages';
import { slicesOf } from './sheetSlices';

/** The part of a Worker that is used. */
export type AssessWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Thrown if no worker can be started: the browser has none, or its script is blocked. */
export class NoWorker extends Error {}

/** The result of a job. */
export interface JobResult {
  /** The pieces of an assessment; none for a seal. */
  readonly pieces: readonly Piece[];
  /** The seal or its state; null for an assessment. */
  readonly done: Seal | SealState | null;
}

/**
 * One worker. A new one is started after a job was cancelled. Sheets go to it in slices and results come back in
 * pieces, each in a task of its own: copying a form with thousands of indicators at once would block the page as much
 * as assessing it.
 */
export class AssessThread {
  private worker: AssessWorker | null = null;
  /** Aborted when the worker's script turns out to be blocked, perhaps before the first job. */
  private broken = new AbortController();

  constructor(private readonly open: () => AssessWorker) {}

  /** Starts the worker before the first job, so that the job need not wait for it. Never throws. */
  start(): void {
    try {
      this.opened();
    } catch {
      // The first job will throw NoWorker.
    }
  }

  /**
   * Does one job. The caller waits for its end before asking for the next one.
   * @throws NoWorker if no worker can be started, Cancelled if the signal was aborted, Error if the job failed
   */
  async ask(sheets: readonly Sheet[], job: Job, signal?: AbortSignal): Promise<JobResult> {
    const worker = this.opened();
    const cancelled = new AbortController();
    const cancel = () => {
      // The worker may still be at the cancelled job; the next one gets a new worker.
      this.close();
      cancelled.abort();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const answered = answerOf(worker, cancelled.signal, this.broken.signal);
      await Promise.race([answered, tell(worker, sheets, job, cancelled.signal)]);
      return await answered;
    } catch (error) {
      if (error instanceof NoWorker) this.close();
      throw error;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  private opened(): AssessWorker {
    try {
      return (this.worker ??= this.started());
    } catch (error) {
      throw new NoWorker('', { cause: error });
    }
  }

  private started(): AssessWorker {
    const worker = this.open();
    const broken = (this.broken = new AbortController());
    worker.onerror = (event) => {
      event.preventDefault();
      broken.abort();
    };
    return worker;
  }

  private close(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

async function tell(
  worker: AssessWorker,
  sheets: readonly Sheet[],
  job: Job,
  cancelled: AbortSignal,
): Promise<void> {
  const post = (message: ToWorker) => worker.postMessage(message);
  const pause = breathing();
  for (const sheet of sheets) {
    for (const slice of slicesOf(sheet)) {
      if (cancelled.aborted) return;
      post({ slice });
      await pause();
    }
  }
  // Goal tables hold decimals, which structured cloning refuses.
  if (!cancelled.aborted) post({ job: withDecimalsAsText(job) as Job });
}

function answerOf(worker: AssessWorker, cancelled: AbortSignal, broken: AbortSignal): Promise<JobResult> {
  const pieces: Piece[] = [];
  return new Promise((resolve, reject) => {
    cancelled.addEventListener('abort', () => reject(new Cancelled()));
    if (broken.aborted) return reject(new NoWorker());
    broken.addEventListener('abort', () => reject(new NoWorker()), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('piece' in data) pieces.push(withDecimals<Piece>(data.piece));
      else if ('failed' in data) reject(new Error(data.failed));
      else resolve({ pieces, done: data.done });
    };
  });
}
