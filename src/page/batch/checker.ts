import { Problem } from '../../sheet/problem';
import type { Answer, Answers, Question } from './fileQuestions';

/** The part of a Worker that the page uses. */
export interface WorkerLike {
  postMessage(message: Question, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** Thrown if the worker gave no answer: it took too long, died, or the user cancelled. */
export class NoAnswer extends Error {
  constructor(readonly why: 'too-long' | 'died' | 'cancelled') {
    super(why);
  }
}

/** A question without its id. */
export type Asked<K extends keyof Answers> = Omit<Extract<Question, { ask: K }>, 'id'>;

/**
 * Asks a worker one question at a time, and ends the worker if no answer comes, so that a file which hangs does not
 * affect the others. The next question starts another worker.
 * @param patienceMs the longest time for an answer, in milliseconds
 */
export class Checker {
  private worker: WorkerLike | null = null;
  private asked = 0;
  private giveUp: ((why: NoAnswer['why']) => void) | null = null;

  constructor(
    private readonly open: () => WorkerLike,
    private readonly patienceMs: number,
  ) {}

  /**
   * Asks a question.
   * @throws NoAnswer if there is no answer, Problem for what is wrong with the file, Error for a defect of ziping
   */
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

  /** Ends the worker if it is being asked something. */
  cancel(): void {
    this.giveUp?.('cancelled');
  }

  close(): void {
    this.cancel();
    this.worker?.terminate();
    this.worker = null;
  }
}
