import { fileWorker } from './batch/fileWorker';
import type { Question } from './batch/fileQuestions';

// The worker's own scope: what reads and checks, without page or network.
const answer = fileWorker();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => postMessage(reply));
});
