import type { Seal, SealState } from '../../seal/seal';
import type { Sheet } from '../../sheet/sheet';
import { breathing } from '../../hosts/breathe';
import { Cancelled } from '../session/stopOn';
import type { Piece } from './assessmentPieces';
import { withDecimals, withDecimalsAsText } from './decimalsAsText';
import type { Answer, Job, Question } from './jobMessages';
import { slicesOf } from './sheetSlices';

/** What of a worker is used. */
export type AssessWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Thrown where no worker can be started: its script is blocked, or there are none. */
export class NoWorker extends Error {}

/** What a job came to. */
export interface Answered {
  /** Of an assessment. */
  readonly pieces: readonly Piece[];
  /** Of a seal. */
  readonly done: Seal | SealState | null;
}

/**
 * One worker, started with the first job and anew after one that was cancelled. Sheets go there in
 * slices and results come back in pieces, each in a task of its own: copying a form of thousands of
 * indicators at once would stop the page as much as assessing it does.
 */
export class AssessThread {
  private worker: AssessWorker | null = null;
  /** Aborted when the worker's script turns out to be blocked, which may be before the first job. */
  private broken = new AbortController();

  constructor(private readonly open: () => AssessWorker) {}

  /** Starts the worker before there is anything to do, so that it is there when there is. */
  start(): void {
    try {
      this.opened();
    } catch {
      // The first job will be told.
    }
  }

  /**
   * Does one job; the next one is to be asked for when it has ended.
   * @throws NoWorker, Cancelled
   */
  async ask(sheets: readonly Sheet[], job: Job, signal?: AbortSignal): Promise<Answered> {
    const worker = this.opened();
    const cancelled = new AbortController();
    const cancel = () => {
      // Nobody waits for what was begun: the next job gets a worker that is free.
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
  const post = (question: Question) => worker.postMessage(question);
  const pause = breathing();
  for (const sheet of sheets) {
    for (const slice of slicesOf(sheet)) {
      if (cancelled.aborted) return;
      post({ slice });
      await pause();
    }
  }
  // Goal tables of other sheets hold decimals, which no browser clones.
  if (!cancelled.aborted) post({ job: withDecimalsAsText(job) as Job });
}

function answerOf(worker: AssessWorker, cancelled: AbortSignal, broken: AbortSignal): Promise<Answered> {
  const pieces: Piece[] = [];
  return new Promise((resolve, reject) => {
    cancelled.addEventListener('abort', () => reject(new Cancelled()));
    if (broken.aborted) return reject(new NoWorker());
    broken.addEventListener('abort', () => reject(new NoWorker()), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('piece' in data) pieces.push(withDecimals<Piece>(data.piece));
      else if ('failed' in data) reject(new Error(data.failed));
      else resolve({ pieces, done: data.done });
    };
  });
}
