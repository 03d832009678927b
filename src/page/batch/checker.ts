import { Problem } from '../../sheet/problem';
import type { Answer, Answers, Question } from './fileQuestions';

/** What the page needs of a worker. */
export interface WorkerLike {
  postMessage(message: Question, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** The worker gave no answer: it was ended, because it took too long, died, or somebody cancelled. */
export class NoAnswer extends Error {
  constructor(readonly why: 'too-long' | 'died' | 'cancelled') {
    super(why);
  }
}

/** A question without its number. */
export type Asked<K extends keyof Answers> = Omit<Extract<Question, { ask: K }>, 'id'>;

/**
 * Asks a worker one thing at a time, and ends it where no answer comes: a file made to hang costs its own
 * turn and nobody else's. The next question starts another worker.
 * @param patienceMs how long an answer may take
 */
export class Checker {
  private worker: WorkerLike | null = null;
  private asked = 0;
  private giveUp: ((why: NoAnswer['why']) => void) | null = null;

  constructor(
    private readonly open: () => WorkerLike,
    private readonly patienceMs: number,
  ) {}

  /** @throws NoAnswer where there is none, Problem where the file is wrong, Error where ziping is */
  ask<K extends keyof Answers>(question: Asked<K>, transfer: Transferable[] = []): Promise<Answers[K]> {
    const worker = (this.worker ??= this.open());
    const id = (this.asked += 1);
    return new Promise<Answers[K]>((resolve, reject) => {
      const timer = setTimeout(() => end('too-long'), this.patienceMs);
      const done = () => {
        clearTimeout(timer);
        this.giveUp = null;
      };
      const end = (why: NoAnswer['why']) => {
        done();
        this.worker?.terminate();
        this.worker = null;
        reject(new NoAnswer(why));
      };
      this.giveUp = end;
      worker.onerror = () => end('died');
      worker.onmessage = ({ data }) => {
        if (data.id !== id) return;
        done();
        if ('defect' in data) reject(new Error(data.defect));
        else if ('problem' in data)
          reject(new Problem(data.problem.code, data.problem.says, data.problem.place));
        else resolve(data.answer as Answers[K]);
      };
      worker.postMessage({ ...question, id } as Question, transfer);
    });
  }

  /** Ends what is being asked, if anything is. */
  cancel(): void {
    this.giveUp?.('cancelled');
  }

  close(): void {
    this.cancel();
    this.worker?.terminate();
    this.worker = null;
  }
}
