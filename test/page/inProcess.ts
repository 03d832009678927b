import type { WorkerLike } from '../../src/page/batch/checker';
import { fileWorker } from '../../src/page/batch/fileWorker';
import type { Question } from '../../src/page/batch/fileQuestions';
import type { Given } from '../../src/page/batch/filesOf';

/** The page's worker without a thread of its own. */
export function inProcess(): WorkerLike {
  const answer = fileWorker();
  let isEnded = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate() {
      isEnded = true;
    },
    postMessage(question: Question) {
      // As between threads, other things happen before the answer.
      setImmediate(
        () =>
          void answer(question).then((data) => {
            if (!isEnded) worker.onmessage?.({ data });
          }),
      );
    },
  };
  return worker;
}

/** A file as a browser gives it. */
export function given(name: string, bytes: Uint8Array): Given {
  return { name, file: new File([bytes.slice()], name, { lastModified: 0 }) };
}
