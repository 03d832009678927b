import { jobRunner } from '../../../src/taskpane/assessing/jobRunner';
import type { AssessWorker } from '../../../src/taskpane/assessing/assessThread';
import type { FromWorker, ToWorker } from '../../../src/taskpane/assessing/jobMessages';

/** The worker's own code behind messages that are cloned as a browser clones them, each in a task of its own. */
export class WorkerInNode implements AssessWorker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  isTerminated = false;
  readonly asked: ToWorker[] = [];
  /** How many answers came, and the largest of them, in characters of JSON. */
  answers = 0;
  largest = 0;
  private readonly answer = jobRunner((answer) => this.deliver(answer));

  postMessage(question: ToWorker): void {
    const posted = structuredClone(question);
    this.asked.push(posted);
    setTimeout(() => !this.isTerminated && this.answer(posted), 0);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** As a browser tells that the worker's script could not be loaded. */
  fail(): void {
    this.isTerminated = true;
    this.onerror?.call(this as never, { message: 'blocked', preventDefault: () => undefined } as ErrorEvent);
  }

  private deliver(answer: FromWorker): void {
    const posted = structuredClone(answer);
    this.answers += 1;
    this.largest = Math.max(this.largest, JSON.stringify(posted).length);
    setTimeout(() => {
      if (!this.isTerminated) this.onmessage?.call(this as never, { data: posted } as MessageEvent);
    }, 0);
  }
}
