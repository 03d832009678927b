import type { WorkerLike } from '../../src/page/batch/checker';
import { answering } from '../../src/page/batch/answering';
import type { Answer, Question } from '../../src/page/batch/messages';
import type { Given } from '../../src/page/batch/filesOf';
import { Problem } from '../../src/sheet/problem';

/** The page's worker without a thread of its own. */
export function inProcess(): WorkerLike {
  const answer = answering();
  let isEnded = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate() {
      isEnded = true;
    },
    postMessage(question: Question) {
      const reply = (data: Answer) => {
        if (!isEnded) worker.onmessage?.({ data });
      };
      // As between threads, other things happen before the answer.
      setImmediate(() => void answered(question, reply));
    },
  };
  async function answered(question: Question, reply: (data: Answer) => void) {
    return answer(question).then(
      (given) => reply({ id: question.id, answer: given }),
      (error: unknown) => {
        if (!(error instanceof Problem)) return reply({ id: question.id, defect: String(error) });
        const { code, says, place } = error;
        reply({ id: question.id, problem: { code, says, place } });
      },
    );
  }
  return worker;
}

/** A file as a browser gives it. */
export function given(name: string, bytes: Uint8Array): Given {
  return { name, file: new File([bytes.slice()], name) };
}
